package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.RunningServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Somebody who intervenes")
class InterventionTest {

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private World world;
        private String interventions;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(emptyDatabase());
            world = new World(server.platform().newTenant("miner"));
            interventions = "/sites/" + world.site + "/interventions";
            world.operator
                    .post(interventions + "/" + world.intervention + "/end", "")
                    .text("id");
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @Test
        @DisplayName("is obeyed by the next plan, is named where somebody asks why, and no longer once it is ended")
        void obeyed() {
            Answer begun = world.operator.post(interventions, """
                    {"kind": "OVERRIDE", "wish": "OFF", "duration_minutes": 90, "reason": "Fan test"}""");

            assertThat(begun.status()).as(begun.body()).isEqualTo(201);
            assertThat(begun.header("Location")).isEqualTo("/api/v1" + interventions + "/" + begun.text("id"));
            JsonFields why = awaitWhy("manual override by OPERATOR of a test until ");
            assertThat(why.required("level").object().required("level").wholeNumber(0, 9))
                    .isZero();
            assertThat(why.required("sentence").text()).contains("'Fan test' (level 0)");
            assertThat(ruledBy(why)).containsExactly(begun.text("id") + " INTERVENTION OVERRIDE Fan test");
            assertThat(world.viewer.get(interventions + "?open=true").body()).contains(begun.text("id"));

            Answer ended = world.admin.post(interventions + "/" + begun.text("id") + "/end", "");

            assertThat(ended.text("status")).isEqualTo("OVER");
            assertThat(ended.text("ended_by_name")).isEqualTo("ADMIN of a test");
            assertThat(Pauses.await(
                            Duration.ofSeconds(20),
                            () -> !why().required("sentence").text().contains("override")))
                    .isTrue();
            assertThat(world.viewer.get(interventions + "?open=true").body()).doesNotContain(begun.text("id"));
            assertThat(world.viewer.get(interventions).body()).contains(begun.text("id"));
            assertThat(world.admin.get("/audit?subject_id=" + begun.text("id")).body())
                    .contains("intervention.begun", "intervention.ended", "Fan test");
        }

        @Test
        @DisplayName("is told by name which field breaks which rule")
        void refused() {
            refused(400, "until", "\"until\": \"soon\"");
            refused(400, "duration_minutes", "\"until\": \"2030-01-01T00:00:00Z\", \"duration_minutes\": 5");
            refused(400, "level", "\"wish\": \"AT_MOST\", \"duration_minutes\": 5");
            refused(400, "level", "\"wish\": \"OFF\", \"level\": 1, \"duration_minutes\": 5");
            refused(400, "groups", "\"groups\": [], \"duration_minutes\": 5");
            refused(422, "until", "\"wish\": \"OFF\"");
            refused(422, "from", "\"from\": \"2020-01-01T00:00:00Z\", \"duration_minutes\": 5");
            refused(422, "duration_minutes", "\"duration_minutes\": 50000");
            refused(422, "level", "\"wish\": \"EXACTLY\", \"level\": 99, \"duration_minutes\": 5");
            refused(422, "groups", "\"groups\": [\"" + world.site + "\"], \"duration_minutes\": 5");
            assertNames(world.operator.post(interventions, """
                            {"kind": "SAFETY_STOP", "wish": "AT_LEAST", "level": 1, "reason": "x"}"""), 422, "wish");
            assertNames(world.operator.post(interventions, """
                            {"kind": "SAFETY_STOP", "reason": " "}"""), 400, "reason");
        }

        @Test
        @DisplayName("ends only what belongs to the site that is named")
        void otherSite() {
            String elsewhere = "/sites/" + world.newSite() + "/interventions/" + world.intervention;

            assertThat(world.operator.get(elsewhere).status()).isEqualTo(404);
            assertThat(world.operator.post(elsewhere + "/end", "").status()).isEqualTo(404);
        }

        private void refused(int status, String field, String rest) {
            String body = "{\"kind\": \"OVERRIDE\", \"reason\": \"Test\", " + rest + "}";
            assertNames(world.operator.post(interventions, body), status, field);
        }

        private static void assertNames(Answer answer, int status, String field) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }

        /** As data, for programs. */
        private static List<String> ruledBy(JsonFields why) {
            return why.required("reason").object().required("rules").objects(rule -> rule.required("ruled_by")).stream()
                    .flatMap(claims -> claims.objects(OnAnyDatabase::claim).stream())
                    .toList();
        }

        private static String claim(JsonFields claim) {
            JsonFields origin = claim.required("origin").object();
            return String.join(
                    " ",
                    claim.required("source_id").text(),
                    origin.required("form").text(),
                    origin.required("kind").text(),
                    origin.required("reason").text());
        }

        private JsonFields awaitWhy(String words) {
            assertThat(Pauses.await(
                            Duration.ofSeconds(20),
                            () -> why().required("sentence").text().contains(words)))
                    .as(why().required("sentence").text())
                    .isTrue();
            return why();
        }

        private JsonFields why() {
            String plan =
                    world.viewer.get("/sites/" + world.site + "/plans/current").text("id");
            return world.viewer
                    .get("/plans/" + plan + "/groups/" + world.group + "/why?at=" + Instant.now())
                    .json();
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
