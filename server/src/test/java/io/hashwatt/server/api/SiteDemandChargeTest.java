package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.RunningServer;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ten miners that draw some 30 kW, on two days of prices at which they earn something. */
@DisplayName("A site's demand charges, over the API,")
class SiteDemandChargeTest {

    private static final String TOO_DEAR = "1000000";
    private static final BigDecimal STANDBY = new BigDecimal("200");

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private World world;
        private String market;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(emptyDatabase());
            world = new World(server.platform().newTenant("miner"));
            market = "/sites/" + world.site + "/market";
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @Test
        @DisplayName("keep plans under the peak that is worth having, or that the meter shows already")
        void planned() {
            assertThat(put(TOO_DEAR, "").status()).isEqualTo(200);
            server.awaitPlanned();
            JsonFields dear = peak();
            assertThat(dear.required("planned_watts").decimal()).isEqualByComparingTo(STANDBY);
            assertThat(dear.required("standing_watts").decimal()).isZero();
            assertThat(plan().required("demand_cost").decimal())
                    .isEqualByComparingTo(dear.required("cost").decimal());

            Answer told = put(TOO_DEAR, "{\"charge\": \"Peak\", \"kilowatts\": 6200.5}");
            server.awaitPlanned();

            assertThat(told.status()).as(told.body()).isEqualTo(200);
            JsonFields reading =
                    told.json().required("standing_peaks").elements().getFirst().object();
            assertThat(reading.required("kilowatts").decimal()).isEqualByComparingTo("6200.5");
            assertThat(peak().required("standing_watts").decimal()).isEqualByComparingTo("6200500");
            assertThat(peak().required("planned_watts").decimal()).isGreaterThan(STANDBY);
            assertThat(plan().required("demand_cost").decimal()).isZero();
            assertThat(world.viewer.get(market).body()).contains("\"per_kw\":" + TOO_DEAR, "\"kilowatts\":6200.5");

            // what was read is sent back with the rest, and stays as it was told
            String asOf = reading.required("as_of").text();
            Answer again = put("999999", "{\"charge\": \"Peak\", \"kilowatts\": 6200.5, \"as_of\": \"" + asOf + "\"}");
            server.awaitPlanned();
            assertThat(again.body()).contains("\"as_of\":\"" + asOf + "\"");
            assertThat(peak().required("standing_watts").decimal()).isEqualByComparingTo("6200500");

            assertThat(put(TOO_DEAR, "{\"charge\": \"Peak\", \"kilowatts\": 0}").status())
                    .isEqualTo(200);
            server.awaitPlanned();
            assertThat(peak().required("planned_watts").decimal()).isEqualByComparingTo(STANDBY);
        }

        @Test
        @DisplayName("are told by name which field breaks which rule")
        void refused() {
            names("tariff.versions[0].demand_charges[0].per_kw", 400, put("0", ""));
            names("standing_peaks[0].charge", 422, put("1", "{\"charge\": \"Other\", \"kilowatts\": 1}"));
            names("standing_peaks[0].kilowatts", 400, put("1", "{\"charge\": \"Peak\", \"kilowatts\": -1}"));
            names("standing_peaks[0].watts", 400, put("1", "{\"charge\": \"Peak\", \"watts\": 1}"));
            names(
                    "standing_peaks[0].as_of",
                    422,
                    put("1", "{\"charge\": \"Peak\", \"kilowatts\": 1, \"as_of\": \"2026-01-01T00:00:00Z\"}"));
        }

        private static void names(String field, int status, Answer answer) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }

        private Answer put(String perKw, String peaks) {
            String choice = world.marketChoice().strip();
            return world.admin.put(
                    market,
                    choice.substring(0, choice.length() - 1) + """
                            , "tariff": {"currency": "EUR", "versions": [{"components": [],
                                "demand_charges": [{"name": "Peak", "per_kw": %s}]}]},
                             "standing_peaks": [%s]}""".formatted(perKw, peaks),
                    "If-Match",
                    world.admin.get(market).header("ETag"));
        }

        private JsonFields plan() {
            return world.viewer.get("/sites/" + world.site + "/plans/current").json();
        }

        private JsonFields peak() {
            return plan().required("peaks").elements().getFirst().object();
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
