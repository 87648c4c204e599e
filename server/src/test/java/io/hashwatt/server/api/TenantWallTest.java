package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.RunningServer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the walk does route by route with one id after the other, here for whole answers. */
@DisplayName("Two tenants who use the same server")
class TenantWallTest {

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private Caller platform;
        private World one;
        private World other;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(emptyDatabase());
            platform = server.platform();
            one = new World(platform.newTenant("one"));
            other = new World(platform.newTenant("other"));
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @Test
        @DisplayName("find in every list what is theirs and nothing of the other's")
        void lists() {
            for (String list : List.of(
                    "/sites",
                    "/sites/%site/groups",
                    "/sites/%site/plans",
                    "/sites/%site/backtests",
                    "/sites/%site/interventions",
                    "/sites/%site/interventions?open=true",
                    "/sites/%site/schedules",
                    "/sites/%site/findings",
                    "/price-series",
                    "/price-series/%power/imports",
                    "/users",
                    "/api-keys",
                    "/events?limit=1000",
                    "/audit?limit=1000")) {
                Answer mine = one.admin.get(path(list, one));
                Answer theirs = other.admin.get(path(list, other));

                assertThat(mine.status()).as(mine.body()).isEqualTo(200);
                assertThat(idsIn(mine)).as(list).isNotEmpty().doesNotContainAnyElementsOf(idsIn(theirs));
            }
        }

        @Test
        @DisplayName("find nothing by asking for the other's ids as filters, cursors and references")
        void references() {
            String foreignChoice = other.marketChoice();
            Answer chosen = one.admin.put("/sites/" + one.newSite() + "/market", foreignChoice, "If-None-Match", "*");
            Answer audit = one.admin.get("/audit?subject_id=" + other.site);
            String cursor = other.admin.get("/price-series?limit=1").text("next");
            Answer page = one.admin.get("/price-series?cursor=" + cursor);

            assertThat(chosen.status()).as(chosen.body()).isEqualTo(422);
            assertThat(chosen.body()).contains("/problems/rule-broken", "power_series_id");
            assertThat(audit.body()).contains("\"items\":[]");
            assertThat(idsIn(page)).doesNotContain(other.power, other.hashprice);
        }

        @Test
        @DisplayName("have event numbers and audit chains of their own, without gaps")
        void journals() {
            for (World world : List.of(one, other)) {
                List<Long> seqs = world.admin.get("/events?limit=1000").json().required("events").elements().stream()
                        .map(event -> event.object().required("seq").wholeNumber(1, Long.MAX_VALUE))
                        .toList();

                assertThat(seqs).first().isEqualTo(1L);
                assertThat(seqs).last().isEqualTo((long) seqs.size());
                assertThat(world.admin.get("/audit/check").body()).contains("\"whole\":true");
            }
        }

        @Test
        @DisplayName("both read a series of the platform, and neither can change it, import into it or see who did")
        void publicSeries() {
            String series = platform.post("/price-series", one.seriesDraft()).text("id");
            platform.post("/price-series/" + series + "/imports", one.prices());

            for (World world : List.of(one, other)) {
                assertThat(world.viewer.get("/price-series/" + series).body()).contains("\"public\":true");
                assertThat(world.viewer
                                .get("/price-series/" + series + "/values?" + world.period())
                                .body())
                        .contains("price_per_mwh");
                Problems.isProblem(
                        world.admin.put("/price-series/" + series, world.seriesChanges(), "If-Match", "\"1\""),
                        "change",
                        404);
                Problems.isProblem(
                        world.admin.post("/price-series/" + series + "/imports", world.prices()), "import", 404);
            }
        }

        @Test
        @DisplayName("cannot have the same name of a tenant, but the same names and logins inside")
        void names() {
            assertThat(platform.post("/tenants", "{\"slug\": \"one\", \"name\": \"One again\"}")
                            .status())
                    .isEqualTo(422);
            for (World world : List.of(one, other)) {
                assertThat(world.admin
                                .post("/users", "{\"login\": \"kim\", \"name\": \"Kim\", \"role\": \"VIEWER\"}")
                                .status())
                        .isEqualTo(201);
            }
        }

        private static String path(String list, World world) {
            return list.replace("%site", world.site).replace("%power", world.power);
        }

        /** All that looks like an id, wherever it stands; that of a model or the platform's would be nobody's secret. */
        private static Set<String> idsIn(Answer answer) {
            return Stream.of(answer.body().split("[^0-9a-f-]"))
                    .filter(word -> word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                    .collect(Collectors.toSet());
        }
    }

    @Nested
    @DisplayName("on H2")
    class OnH2 extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.h2();
        }
    }

    @Nested
    @DisplayName("on PostgreSQL")
    class OnPostgresql extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.postgresql();
        }
    }
}
