package io.hashwatt.server.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What has to be whole whatever clients did to each other. */
final class Records {

    private static final String DOUBLED_PRICES = """
            select count(*) from (
                select per_mwh, finality,
                    lag(per_mwh) over series_and_time as before, lag(finality) over series_and_time as finality_before
                from price_value
                window series_and_time as (partition by tenant_id, series_number, starts_at, ends_at order by number)
            ) as stored
            where per_mwh = before and finality = finality_before""";

    private Records() {}

    static void assertWhole(Shared tenant) {
        assertThat(tenant.admin.get("/audit/check").json().required("whole").truth())
                .as("the audit log is whole")
                .isTrue();
        assertEventsFollowEachOther(tenant);
        assertScheduleNamesAreUnique(tenant);
    }

    private static void assertScheduleNamesAreUnique(Shared tenant) {
        for (JsonFields site : items(tenant, "/sites?limit=1000")) {
            String path = "/sites/" + site.required("id").text() + "/schedules?limit=1000";
            assertThat(items(tenant, path).stream()
                            .filter(schedule ->
                                    !schedule.required("state").text().equals("RETIRED"))
                            .map(schedule -> schedule.required("name").text()))
                    .as("names of a site's schedules")
                    .doesNotHaveDuplicates();
        }
    }

    private static List<JsonFields> items(Shared tenant, String path) {
        return tenant.admin.get(path).json().required("items").objects(item -> item);
    }

    private static void assertEventsFollowEachOther(Shared tenant) {
        long seen = 0;
        List<JsonFields> events = eventsAfter(tenant, seen);
        while (!events.isEmpty()) {
            for (JsonFields event : events) {
                assertThat(event.required("seq").wholeNumber(1, Long.MAX_VALUE)).isEqualTo(++seen);
            }
            events = eventsAfter(tenant, seen);
        }
    }

    private static List<JsonFields> eventsAfter(Shared tenant, long seq) {
        return tenant.admin
                .get("/events?limit=1000&after=" + seq)
                .json()
                .required("events")
                .objects(event -> event);
    }

    /** By whoever owns the tables, who is not kept to a tenant. */
    static void assertNothingDoubled(TestDatabase database) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute(
                        "select set_config('app.tenant', '00000000-0000-0000-0000-000000000000', false), set_config('app.backup', 'on', false)");
            }
            assertThat(count(statement, DOUBLED_PRICES))
                    .as("prices stored twice")
                    .isZero();
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
