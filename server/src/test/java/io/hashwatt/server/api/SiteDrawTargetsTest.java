package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.RunningServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ten miners that draw some 30 kW at a site that is to draw 1 MW. */
@DisplayName("A site's draw targets, over the API,")
class SiteDrawTargetsTest {

    private static final BigDecimal MOST_MISSED = new BigDecimal("1000000");
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnAnyDatabase {

        private RunningServer server;
        private World world;

        abstract TestDatabase emptyDatabase();

        @BeforeAll
        void start() {
            server = RunningServer.on(emptyDatabase());
            world = new World(server.platform().newTenant("miner"));
            String site = "/sites/" + world.site;
            Answer changed =
                    world.admin.put(site, """
                    {"name": "Aimed", "zone": "Europe/Berlin",
                     "draw_targets": [{"at_least_watts": 1000000, "penalty_per_mwh": 10, "when": {}}]}""", "If-Match", world.admin.get(site).header("ETag"));
            assertThat(changed.status()).as(changed.body()).isEqualTo(200);
            server.awaitPlanned();
        }

        @AfterAll
        void stop() {
            server.close();
        }

        @Test
        @DisplayName("are told with the plan that misses them, whose profit is after the penalties")
        void missed() {
            String id =
                    world.viewer.get("/sites/" + world.site + "/plans/current").text("id");
            JsonFields plan = world.viewer.get("/plans/" + id).json();
            List<JsonFields> misses = plan.required("targets_missed").objects(miss -> miss);

            assertThat(misses).isNotEmpty().allSatisfy(miss -> {
                BigDecimal missed = miss.required("missed_watts").decimal();
                assertThat(missed).isPositive().isLessThanOrEqualTo(MOST_MISSED);
                assertThat(miss.required("at_least_watts").decimal()).isEqualByComparingTo(MOST_MISSED);
                assertThat(miss.optional("at_most_watts")).isEmpty();
                assertThat(miss.optional("feeder")).isEmpty();
                assertThat(miss.required("penalty").decimal())
                        .isCloseTo(miss.required("missed_mwh").decimal().multiply(BigDecimal.TEN), within(ROUNDING));
            });
            BigDecimal ofGroups = sum(plan.required("groups")
                    .objects(group -> group.required("profit").decimal()));
            BigDecimal penalties = sum(misses.stream()
                    .map(miss -> miss.required("penalty").decimal())
                    .toList());
            assertThat(plan.required("profit").decimal()).isCloseTo(ofGroups.subtract(penalties), within(ROUNDING));
        }

        @Test
        @DisplayName("are told with the back-test that misses them, as what they took of each policy's profit")
        void backtest() {
            Answer asked = world.operator.post("/sites/" + world.site + "/backtests", world.backtestDraft());
            assertThat(asked.status()).as(asked.body()).isEqualTo(202);
            String backtest = "/backtests/" + asked.text("id");
            assertThat(Pauses.await(
                            Duration.ofSeconds(20),
                            () -> world.viewer.get(backtest).text("status").equals("FINISHED")))
                    .isTrue();

            JsonFields always = world.viewer
                    .get(backtest)
                    .json()
                    .required("result")
                    .object()
                    .required("policies")
                    .elements()
                    .getFirst()
                    .object();

            // six hours, in which at least 0.9 of 1 MW are missing
            assertThat(always.required("penalty").decimal()).isBetween(new BigDecimal("54"), new BigDecimal("60"));
            assertThat(always.required("demand_cost").decimal()).isZero();
        }

        private static BigDecimal sum(List<BigDecimal> amounts) {
            return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
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
