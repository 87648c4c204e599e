package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.RunningServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The caps of a site's feeders and its base load, and when they are others, over the API,")
class SiteCapsTest {

    private static final String NONE = "";
    private static final String NORTH =
            ", \"feeders\": [{\"name\": \"North\", \"cap_watts\": 12000.5}], \"base_load_watts\": 250.25";

    private static final String CHANGES = """
            "deratings":[{"cap_watts":5000.5,"when":{"days":["MON","FRI"],"months":[7,8],"from":"13:00","to":"19:30"}},\
            {"feeder":"North","cap_watts":0,"once":{"from":"2026-12-03T06:00:00Z","to":"2026-12-03T14:00:00Z"}}],\
            "base_load_changes":[{"watts":400.25,"when":{"from":"22:00","to":"06:00"}},{"watts":0,"when":{}}],\
            "base_load_series":{"from":"2026-12-03T06:00:00Z","step_minutes":15,"watts":[120000.5,0,300]},\
            "draw_targets":[{"at_least_watts":400.5,"penalty_per_mwh":35,"when":{"from":"22:00","to":"06:00"}},\
            {"feeder":"North","at_most_watts":0,"penalty_per_mwh":0.5,"when":{}}]""";

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private World world;
        private String site;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(emptyDatabase());
            world = new World(server.platform().newTenant("miner"));
            site = "/sites/" + world.site;
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @Test
        @DisplayName("are given back as they were sent, and are none where nothing is said")
        void givenBack() {
            Answer made = world.admin.post("/sites", """
                    {"name": "Capped", "zone": "Europe/Berlin", "currency": "EUR"%s}""".formatted(NORTH));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            Answer read = world.viewer.get("/sites/" + made.text("id"));
            assertThat(read.body())
                    .contains("\"power_cap_watts\":null,\"feeders\":[{\"name\":\"North\",\"cap_watts\":12000.5}],"
                            + "\"base_load_watts\":250.25");

            Answer changed = put("/sites/" + made.text("id"), "Capped", NONE, read.header("ETag"));
            assertThat(changed.status()).as(changed.body()).isEqualTo(200);
            assertThat(changed.body()).contains("\"feeders\":[],\"base_load_watts\":0,");
            assertThat(put("/sites/" + made.text("id"), "Capped", NORTH, read.header("ETag"))
                            .status())
                    .as("from what was read before")
                    .isEqualTo(412);
            assertThat(world.admin.get("/audit?limit=1").body()).contains("site.updated", made.text("id"));
        }

        @Test
        @DisplayName("are others at the times that were sent, and only usual ones where nothing is said")
        void changes() {
            Answer made = world.admin.post("/sites", """
                    {"name": "Derated", "zone": "Europe/Berlin", "currency": "EUR"%s, %s}""".formatted(NORTH, CHANGES));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            Answer read = world.viewer.get("/sites/" + made.text("id"));
            assertThat(read.body()).contains(CHANGES);

            Answer changed = put("/sites/" + made.text("id"), "Derated", NORTH, read.header("ETag"));
            assertThat(changed.body())
                    .contains("\"deratings\":[],\"base_load_changes\":[],"
                            + "\"base_load_series\":null,\"draw_targets\":[],");
        }

        @Test
        @DisplayName("are planned on at once")
        void replanned() {
            String group = world.admin.post(site + "/groups", """
                    {"name": "On a feeder", "miners": 10, "model": "Antminer S19k Pro", "feeder": "North"}""").text("id");
            change(NONE);
            assertThat(mostDrawn(group)).isGreaterThan(new BigDecimal("12000.5"));

            change(NORTH);

            assertThat(mostDrawn(group)).isLessThanOrEqualTo(new BigDecimal("12000.5"));
        }

        @Test
        @DisplayName("leave the groups what a series leaves, which may be nothing for a while")
        void series() {
            String group = world.admin.post(site + "/groups", """
                    {"name": "Beside a series", "miners": 10, "model": "Antminer S19k Pro"}""").text("id");
            change(NONE);
            assertThat(mostDrawn(group)).isGreaterThan(new BigDecimal("12000.5"));
            String cap = ", \"power_cap_watts\": 200000";

            change(cap + series("188000"));
            assertThat(mostDrawn(group)).isLessThanOrEqualTo(new BigDecimal("12000"));

            change(cap + series("200001"));
            assertThat(mostDrawn(group))
                    .as("at level 0, at which machines draw little")
                    .isLessThan(BigDecimal.valueOf(500));
        }

        /** All days around today. */
        private static String series(String watts) {
            String from = Instant.now()
                    .truncatedTo(ChronoUnit.DAYS)
                    .minus(Duration.ofDays(10))
                    .toString();
            return ", \"base_load_series\": {\"from\": \"%s\", \"step_minutes\": 1440, \"watts\": [%s]}"
                    .formatted(from, String.join(", ", Collections.nCopies(20, watts)));
        }

        @Test
        @DisplayName("are told by name where they break a rule")
        void refused() {
            names("base_load_watts", "must not be above the power cap", """
                    , "power_cap_watts": 5, "base_load_watts": 5.5""");
            names("base_load_watts", "must be a number not below 0, not -1", ", \"base_load_watts\": -1");
            names("feeders", "must be an array", ", \"feeders\": {}");
            names("feeders[0].cap_watts", "is missing", ", \"feeders\": [{\"name\": \"North\"}]");
            names("feeders[0].watts", "is not a known field (known here: name, cap_watts)", """
                    , "feeders": [{"name": "North", "watts": 1}]""");
            names("feeders[0].name", "must begin with a letter or a digit", """
                    , "feeders": [{"name": " North", "cap_watts": 1}]""");
            names("feeders[1].name", "is the name of an earlier feeder too", """
                    , "feeders": [{"name": "North", "cap_watts": 1}, {"name": "North", "cap_watts": 2}]""");
        }

        @Test
        @DisplayName("are told by name where what holds for a while breaks a rule")
        void refusedChanges() {
            names("draw_targets[0].penalty_per_mwh", "must be above 0 and at most 10000000", """
                    , "draw_targets": [{"at_least_watts": 6, "penalty_per_mwh": 0, "when": {}}]""");
            names("draw_targets[0].feeder", "must be the name of one of the feeders that have a cap", """
                    , "draw_targets": [{"feeder": "North", "at_most_watts": 6, "penalty_per_mwh": 1, "when": {}}]""");
            names("deratings[0].cap_watts", "must not be above the power cap", """
                    , "power_cap_watts": 5, "deratings": [{"cap_watts": 6, "when": {}}]""");
            names("deratings[0].cap_watts", "must not be above the cap of the feeder", """
                    , "feeders": [{"name": "North", "cap_watts": 1}],
                      "deratings": [{"feeder": "North", "cap_watts": 2, "when": {}}]""");
            names("deratings[0].feeder", "must be the name of one of the feeders that have a cap", """
                    , "deratings": [{"feeder": "North", "cap_watts": 2, "when": {}}]""");
            names("deratings[0]", "must have either once or when", """
                    , "deratings": [{"cap_watts": 2}]""");
            names("deratings[0].once.to", "must be after from", """
                    , "deratings": [{"cap_watts": 2,
                                     "once": {"from": "2026-12-03T06:00:00Z", "to": "2026-12-03T06:00:00Z"}}]""");
            names("deratings[0].when.months[0]", "must be a whole number from 1 to 12", """
                    , "deratings": [{"cap_watts": 2, "when": {"months": [13]}}]""");
            names("base_load_changes[0].watts", "must not be above the power cap", """
                    , "power_cap_watts": 5, "base_load_changes": [{"watts": 6, "when": {}}]""");
            names("base_load_series.watts[1]", "must be a number not below 0, not -1", """
                    , "base_load_series": {"from": "2026-12-03T06:00:00Z", "step_minutes": 15, "watts": [6, -1]}""");
        }

        private void names(String field, String rule, String limits) {
            Answer answer = put(site, "North", limits, world.admin.get(site).header("ETag"));
            assertThat(answer.status()).as(answer.body()).isIn(400, 422);
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"", rule);
        }

        private void change(String limits) {
            Answer stored = world.admin.get(site);
            Answer answer = put(site, stored.text("name"), limits, stored.header("ETag"));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            server.awaitPlanned();
        }

        private Answer put(String path, String name, String limits, String version) {
            return world.admin.put(path, """
                    {"name": "%s", "zone": "Europe/Berlin"%s}""".formatted(name, limits), "If-Match", version);
        }

        /** By ten miners of the group, in watts, in the plan that is in force. */
        private BigDecimal mostDrawn(String group) {
            String plan = world.viewer.get(site + "/plans/current").text("id");
            List<BigDecimal> watts = world.viewer
                    .get("/groups/" + group)
                    .json()
                    .required("levels")
                    .objects(level -> level.required("watts").decimal().multiply(BigDecimal.TEN));
            return world.viewer.get("/plans/" + plan).json().required("groups").objects(planned -> planned).stream()
                    .filter(planned -> planned.required("id").text().equals(group))
                    .flatMap(planned -> planned.required("slots").objects(slot -> slot).stream())
                    .map(slot -> watts.get((int) slot.required("level").wholeNumber(0, watts.size() - 1L)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
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
