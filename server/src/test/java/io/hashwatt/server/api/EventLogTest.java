package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.RunningServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The event log")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventLogTest {

    private final TestDatabase database = TestDatabase.h2();
    private RunningServer server;
    private Caller platform;
    private World world;

    @BeforeAll
    void start() {
        server = RunningServer.on(database);
        platform = server.platform();
        world = new World(platform.newTenant("miner"));
        server.awaitPlanned();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("says in which form an event is, and tells whoever has read beyond its end so")
    void beyondTheEnd() {
        JsonFields all = world.viewer.get("/events?limit=1000").json();
        long newest = all.required("next_after").wholeNumber(1, Long.MAX_VALUE);
        JsonFields first = all.required("events").elements().getFirst().object();

        assertThat(first.required("schema_version").wholeNumber(1, 1)).isEqualTo(1);
        assertThat(world.viewer.get("/events?after=" + newest).status()).isEqualTo(200);
        Answer beyond = world.viewer.get("/events?after=999999999");
        assertThat(beyond.status()).isEqualTo(410);
        assertThat(beyond.body()).contains("/problems/beyond-the-end", "\"newest\":\"" + newest + "\"");
    }

    @Test
    @DisplayName("with an entry that is nonsense keeps nobody from what comes after it, and shows that it was set aside")
    void nonsense() throws SQLException {
        int before = plans();
        writeNonsense();
        world.newGroup();
        server.awaitPlanned();

        assertThat(plans()).isGreaterThan(before);
        List<JsonFields> aside = world.admin.get("/events/set-aside").json().required("items").elements().stream()
                .map(item -> item.object())
                .toList();
        assertThat(aside).hasSize(1);
        assertThat(aside.getFirst().required("consumer").text()).isEqualTo("re-planning");
        assertThat(aside.getFirst().required("log").text()).isEqualTo("TENANT");
        assertThat(aside.getFirst().required("type").text()).isEqualTo("series.imported");
        assertThat(aside.getFirst().required("why").text()).isEqualTo("import_id is missing");
        assertThat(server.get("/metrics", "Authorization", "Bearer " + platform.credential())
                        .body())
                .containsPattern("hashwatt_events_set_aside_total\\{[^}]*consumer=\"re-planning\"[^}]*} 1");
        assertThat(world.operator.get("/events/set-aside").status()).isEqualTo(403);
    }

    private int plans() {
        return world.admin
                .get("/sites/" + world.site + "/plans")
                .json()
                .required("items")
                .elements()
                .size();
    }

    /** As if a program of another time, or a hand, had written it. */
    private void writeNonsense() throws SQLException {
        String tenant = "(select id from tenant where slug = 'miner')";
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update tenant_journal set event_seq = event_seq + 1 where tenant_id = " + tenant);
            statement.executeUpdate("""
                    insert into event_outbox
                        (tenant_id, seq, aggregate_type, aggregate_id, type, occurred_at, payload)
                    select tenant_id, event_seq, 'series', '%s', 'series.imported', current_timestamp, '{"from":"soon"}'
                    from tenant_journal where tenant_id = %s""".formatted(world.power, tenant));
            connection.commit();
        }
    }
}
