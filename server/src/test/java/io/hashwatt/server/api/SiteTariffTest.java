package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.RunningServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A site's tariff, over the API,")
class SiteTariffTest {

    private static final String PLAIN = "[]";

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

        @BeforeEach
        void without() {
            assertThat(put(PLAIN).status()).isEqualTo(200);
            server.awaitPlanned();
        }

        @Test
        @DisplayName("is planned on at once, stands beside the market price, and leaves plans of before as they were")
        void replanned() {
            JsonFields before = why();
            assertThat(before.required("price_basis").text()).isEqualTo("MARKET");

            Answer answer = put("""
                    [{"kind": "ADDER", "per_mwh": 21.5}, {"kind": "PERCENTAGE", "percent": 19}]""");
            server.awaitPlanned();

            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(world.viewer.get(market).body()).contains("\"per_mwh\":21.5");
            JsonFields now = why();
            BigDecimal asked = now.required("market_price_per_mwh").decimal();
            assertThat(now.required("price_basis").text()).isEqualTo("ALL_IN");
            assertThat(now.required("price_per_mwh").decimal())
                    .isEqualByComparingTo(asked.add(new BigDecimal("21.5")).multiply(new BigDecimal("1.19")));
            assertThat(now.required("sentence").text()).contains("all-in");
            assertThat(now.required("plan_id").text())
                    .isNotEqualTo(before.required("plan_id").text());
            JsonFields old = why(before.required("plan_id").text());
            assertThat(old.required("price_basis").text()).isEqualTo("MARKET");
            assertThat(old.required("price_per_mwh").decimal())
                    .isEqualByComparingTo(before.required("price_per_mwh").decimal());
            assertThat(world.viewer.get("/sites/" + world.site + "/outlook").body())
                    .contains("\"price_basis\":\"ALL_IN\"", "\"market_price_per_mwh\":");
        }

        @Test
        @DisplayName("is written by one at a time, and each change is in the audit")
        void atOnce() {
            String read = world.admin.get(market).header("ETag");
            assertThat(world.admin
                            .put(market, draft("[{\"kind\": \"ADDER\", \"per_mwh\": 1}]"), "If-Match", read)
                            .status())
                    .isEqualTo(200);

            Answer late = world.admin.put(market, draft("[{\"kind\": \"ADDER\", \"per_mwh\": 2}]"), "If-Match", read);

            assertThat(late.status()).as(late.body()).isEqualTo(412);
            assertThat(world.viewer.get(market).body()).contains("\"per_mwh\":1}");
            assertThat(world.viewer.put(market, draft(PLAIN), "If-Match", read).status())
                    .isEqualTo(403);
            assertThat(world.admin.get("/audit?limit=1").body()).contains("site_market.updated", world.site);
        }

        @Test
        @DisplayName("is told by name which field breaks which rule")
        void refused() {
            names("versions[0].components[0].kind", "[{\"kind\": \"TAX\"}]");
            names("versions[0].components[0].factor", "[{\"kind\": \"RETAIL\", \"factor\": 0}]");
            names("versions[0].components[0].percent", "[{\"kind\": \"PERCENTAGE\", \"percent\": -1}]");
            names("versions[0].components[0].percent", "[{\"kind\": \"LOSSES\", \"percent\": 100000}]");
            names("versions[0].components[0].per_mwh", "[{\"kind\": \"ADDER\", \"per_mwh\": 1e999}]");
            names("versions[0].components[0].per_mwh", "[{\"kind\": \"ADDER\", \"per_mwh\": 1e12}]");
            names("versions[0].components[0].when[0].to", """
                    [{"kind": "ADDER", "per_mwh": 1, "when": [{"from": "06:00", "to": "06:00"}]}]""");
            names("versions[0].components[0].unused", """
                    [{"kind": "BLOCK", "megawatts": 5, "price_per_mwh": 48, "unused": "KEPT"}]""");
        }

        @Test
        @DisplayName(
                "makes the plan in force pay for what it does not draw of a take-or-pay block, at the price of the time")
        void takeOrPay() {
            String block = """
                    [{"kind": "BLOCK", "megawatts": 50, "price_per_mwh": 48, "unused": "LOST"},
                     {"kind": "PERCENTAGE", "percent": 19}, {"kind": "ADDER", "per_mwh": 7.5}]""";
            assertThat(put(block).status()).isEqualTo(200);
            server.awaitPlanned();
            assertThat(world.viewer.get(market).body()).contains("\"unused\":\"LOST\"");

            JsonFields plan =
                    world.viewer.get("/sites/" + world.site + "/plans/current").json();
            JsonFields now = why(plan.required("id").text());
            BigDecimal worth = now.required("market_price_per_mwh").decimal().multiply(new BigDecimal("1.19"));
            List<BigDecimal> worths = plan.required("targets_missed").objects(miss -> {
                assertThat(miss.required("is_block").truth()).isTrue();
                assertThat(miss.required("at_least_watts").decimal()).isEqualByComparingTo("50000000");
                return miss.required("penalty_per_mwh").decimal();
            });
            assertThat(worths).anySatisfy(each -> assertThat(each).isEqualByComparingTo(worth));
            assertThat(plan.required("profit").decimal()).isNegative();
        }

        @Test
        @DisplayName("may have windows that overlap or leave gaps, and as many components as there can be")
        void odd() {
            String windows = """
                    [{"kind": "ADDER", "per_mwh": 10, "when": [{"from": "06:00", "to": "20:00"}, {"from": "07:00", "to": "08:00"}]},
                     {"kind": "ADDER", "per_mwh": 5, "when": [{"from": "07:30", "to": "22:00"}]}]""";
            assertThat(put(windows).status()).isEqualTo(200);
            server.awaitPlanned();
            assertThat(why().required("price_basis").text()).isEqualTo("ALL_IN");

            String many = IntStream.range(0, 50)
                    .mapToObj(i -> "{\"kind\": \"PERCENTAGE\", \"percent\": 12.3456789012}")
                    .collect(Collectors.joining(",", "[", "]"));
            assertThat(put(many).status()).isEqualTo(200);
            server.awaitPlanned();
            assertThat(why().required("price_per_mwh").decimal().abs()).isGreaterThan(new BigDecimal("1000"));
        }

        private void names(String field, String components) {
            Answer answer = put(components);
            assertThat(answer.status()).as(answer.body()).isIn(400, 422);
            assertThat(answer.body()).contains("\"field\":\"tariff." + field + "\"");
        }

        private Answer put(String components) {
            return world.admin.put(
                    market,
                    draft(components),
                    "If-Match",
                    world.admin.get(market).header("ETag"));
        }

        /** Without components: without a tariff. */
        private String draft(String components) {
            String choice = world.marketChoice().strip();
            return components.equals(PLAIN)
                    ? choice
                    : choice.substring(0, choice.length() - 1)
                            + ", \"tariff\": {\"currency\": \"EUR\", \"versions\": [{\"components\": " + components
                            + "}]}}";
        }

        private JsonFields why() {
            return why(
                    world.viewer.get("/sites/" + world.site + "/plans/current").text("id"));
        }

        private JsonFields why(String plan) {
            Answer answer = world.viewer.get("/plans/" + plan + "/groups/" + world.group + "/why?at=" + Instant.now());
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer.json();
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
