package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.RunningServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The control mode of a site")
class SiteControlTest {

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private World world;
        private String control;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(emptyDatabase());
            world = new World(server.platform().newTenant("miner"));
            control = "/sites/" + world.site + "/control";
            world.operator
                    .post("/sites/" + world.site + "/interventions/" + world.intervention + "/end", "")
                    .text("id");
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @Test
        @DisplayName(
                "is to observe at first, is changed by name and for a reason, and takes effect in the next plan and its why")
        void armed() {
            Answer untouched = world.viewer.get(control);
            assertThat(untouched.text("mode")).isEqualTo("OBSERVE");
            assertThat(untouched.header("ETag")).isEqualTo("\"0\"");

            Answer armed = put("REACTIVE", "Watched for a month", "\"0\"");

            assertThat(armed.status()).as(armed.body()).isEqualTo(200);
            assertThat(armed.header("ETag")).isEqualTo("\"1\"");
            assertThat(armed.text("by_name")).isEqualTo("ADMIN of a test");
            assertThat(world.viewer.get(control).body()).isEqualTo(armed.body());
            assertThat(Pauses.await(
                            Duration.ofSeconds(20),
                            () -> why().required("control_mode").text().equals("REACTIVE")))
                    .isTrue();
            assertThat(why().required("sentence").text()).contains("strike rule: ");
            assertThat(world.admin.get("/audit?subject_id=" + world.site).body())
                    .contains("site_control.changed", "REACTIVE", "Watched for a month");

            Answer released = world.admin.put(
                    control, "{\"mode\": \"OBSERVE\", \"reason\": \"Odd readings\"}", "If-Match", "\"1\"");

            assertThat(released.text("mode")).isEqualTo("OBSERVE");
            assertThat(put("PLANNED", "Too late", "\"1\"").status()).isEqualTo(412);
        }

        @Test
        @DisplayName("is decided by nobody but administrators, who are told by name what is wrong")
        void refused() {
            String etag = world.viewer.get(control).header("ETag");
            String body = "{\"mode\": \"PLANNED\", \"reason\": \"Trial\", \"confirmation\": \"elsewhere\"}";

            assertThat(world.operator.put(control, body, "If-Match", etag).status())
                    .isEqualTo(403);
            Answer answer = world.admin.put(control, body, "If-Match", etag);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("\"field\":\"confirmation\"");
            Answer unknown = world.admin.put(control, "{\"mode\": \"AUTO\", \"reason\": \"x\"}", "If-Match", etag);
            assertThat(unknown.status()).isEqualTo(400);
            assertThat(unknown.body()).contains("\"field\":\"mode\"");
        }

        @Test
        @DisplayName("can be judged by what plans would have done, day by day, where what is not known is null")
        void observed() {
            String observed = "/sites/" + world.site + "/observed";

            Answer days = world.viewer.get(observed + "?from=2026-01-15&to=2026-01-16");

            assertThat(days.status()).as(days.body()).isEqualTo(200);
            assertThat(days.body())
                    .contains(
                            "\"date\":\"2026-01-15\"",
                            "\"energy_mwh\":null,\"gain_over_default\":null,\"promised_gain_over_default\":null");
            Answer ahead = world.viewer.get(observed + "?from=2999-01-01&to=2999-01-02");
            assertThat(ahead.status()).isEqualTo(422);
            assertThat(ahead.body()).contains("\"field\":\"from\"");
            assertThat(world.viewer
                            .get(observed + "?from=yesterday&to=2026-01-16")
                            .status())
                    .isEqualTo(400);
        }

        @Test
        @DisplayName("comes with what is handed over: machines and power, and what is known of the last seven days")
        void handover() {
            Answer handover = world.viewer.get(control + "/handover");

            assertThat(handover.status()).as(handover.body()).isEqualTo(200);
            JsonFields fields = handover.json();
            assertThat(fields.required("groups").wholeNumber(0, 99)).isPositive();
            assertThat(fields.required("top_power_w").decimal()).isPositive();
            JsonFields observed = fields.required("observed").object();
            assertThat(observed.required("days_without_plan").wholeNumber(0, 7)).isEqualTo(7);
            assertThat(handover.body())
                    .contains("\"level_changes\":null,\"starts\":null,\"gain_over_default\":null,\"promised\":null")
                    .contains("\"schedule_errors\":[");
            assertThat(world.viewer
                            .get("/sites/" + world.intervention + "/control/handover")
                            .status())
                    .isEqualTo(404);
        }

        private Answer put(String mode, String reason, String etag) {
            String name = world.viewer.get("/sites/" + world.site).text("name");
            String body = "{\"mode\": \"%s\", \"reason\": \"%s\", \"confirmation\": \"%s\"}";
            return world.admin.put(control, body.formatted(mode, reason, name), "If-Match", etag);
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
