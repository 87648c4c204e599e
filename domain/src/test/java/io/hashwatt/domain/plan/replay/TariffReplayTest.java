package io.hashwatt.domain.plan.replay;

import static io.hashwatt.domain.plan.replay.Policy.ALWAYS_ON;
import static io.hashwatt.domain.plan.replay.Policy.DAY_AHEAD;
import static io.hashwatt.domain.plan.replay.Policy.PERFECT;
import static io.hashwatt.domain.plan.replay.Policy.ROLLING;
import static io.hashwatt.domain.plan.replay.Policy.SCHEDULES;
import static io.hashwatt.domain.plan.replay.Policy.STRIKE_LEVELS;
import static io.hashwatt.domain.plan.replay.Policy.STRIKE_ON_OFF;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** See {@link ReplayScenario} for the strike prices: eco 120, full 100, the step between them 80. */
@DisplayName("A back-test at a site with a tariff:")
class TariffReplayTest {

    private static final List<Policy> ALL =
            List.of(ALWAYS_ON, STRIKE_ON_OFF, STRIKE_LEVELS, SCHEDULES, DAY_AHEAD, ROLLING);

    private static Tariff evening(String perMwh) {
        return Tariffs.of("USD", Tariffs.adder(perMwh, "02:00", "03:00"));
    }

    @Test
    @DisplayName("a rule lays the tariff of the time it decides about on the last known market price")
    void strikes() {
        ReplayScenario scenario =
                new ReplayScenario().withPrices(10, 10, 10, 10, 10).withTariff(evening("100"));
        assertThat(scenario.levelsUnder(STRIKE_LEVELS))
                .as("10 + 100 is below 120 and above 80 in the third hour")
                .isEqualTo("02122");
        assertThat(scenario.withStrikeRule(120, 115).levelsUnder(SCHEDULES)).isEqualTo("02222");
        assertThat(new ReplayScenario()
                        .withPrices(10, 10, 10, 10)
                        .withTariff(evening("106"))
                        .withStrikeRule(120, 115)
                        .levelsUnder(SCHEDULES))
                .isEqualTo("0212");
    }

    @Test
    @DisplayName("plans are made, and everything is settled, at the all-in price")
    void plans() {
        ReplayScenario scenario =
                new ReplayScenario().withPrices(10, 10, 10, 10).withTariff(evening("115"));
        assertThat(scenario.levelsUnder(PERFECT)).isEqualTo("2202");
        assertThat(new ReplayScenario()
                        .withPricesOfAnAuction(10, 10, 10, 10)
                        .withTariff(evening("115"))
                        .levelsUnder(ROLLING))
                .isEqualTo("2202");
        PolicyResult always = scenario.replay(ALWAYS_ON).resultOf(ALWAYS_ON).orElseThrow();
        // 2 MW over 4 hours at 48 · 100 PH/s / 24 = 200 an hour; 10 + 10 + 125 + 10 per MWh
        assertThat(always.profit().amount()).isEqualByComparingTo("490");
        assertThat(always.averagePricePerMwh()).isEqualByComparingTo("38.75");
        assertThat(always.averageMarketPricePerMwh()).isEqualByComparingTo("10");
    }

    @Test
    @DisplayName("the day-ahead policy lays the tariff on day-ahead prices")
    void dayAhead() {
        assertThat(new ReplayScenario()
                        .withPrices(500, 500, 500, 500)
                        .withDayAhead(0, 10, 10, 10, 10)
                        .withTariff(evening("115"))
                        .levelsUnder(DAY_AHEAD))
                .isEqualTo("2202");
    }

    @Test
    @DisplayName("of an hour that is billed together a rule knows what is over, and takes the last price for the rest")
    void billedTogether() {
        ReplayScenario scenario = new ReplayScenario()
                .withQuarters(List.of(90, 90, 90, 90, 90, 134, 10, 10))
                .withTariff(Tariffs.billed("USD", Duration.ofHours(1)));
        // Second hour: 90; then 90; then (90 + 3 · 134) / 4 = 123; then (90 + 134 + 10 + 10) / 4 = 61
        assertThat(scenario.levelsUnder(STRIKE_LEVELS)).isEqualTo("01111102");
        assertThat(scenario.levelsUnder(PERFECT)).as("61 in the second hour").isEqualTo("11112222");
    }

    @Test
    @DisplayName("nobody knows what comes later: other prices from a time on change no decision before")
    void noLookAhead() {
        Tariff tariff = Tariffs.billed(
                "USD", Duration.ofHours(1), Tariffs.adder("15", "07:10", "19:30"), Tariffs.percentage("7"));
        for (long seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            List<Integer> prices = prices(random, 4 * 60);
            int changed = 60 + random.nextInt(120);
            List<Integer> others = new ArrayList<>(prices.subList(0, changed));
            others.addAll(prices(random, prices.size() - changed));
            for (Policy policy : ALL) {
                GroupPlan one = plan(prices, tariff, policy);
                GroupPlan other = plan(others, tariff, policy);
                for (int slot = 0; slot < one.grid().size(); slot++) {
                    long quarter = Duration.between(
                                    ReplayScenario.MIDNIGHT,
                                    one.grid().slot(slot).interval().start())
                            .dividedBy(Duration.ofMinutes(15));
                    if (quarter <= changed) {
                        assertThat(other.level(slot))
                                .as("seed %d, %s, slot %d", seed, policy, slot)
                                .isEqualTo(one.level(slot));
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("perfect foresight of all-in prices earns as much as any policy or more")
    void perfect() {
        Tariff tariff = Tariffs.billed("USD", Duration.ofHours(1), Tariffs.adder("25", "07:10", "19:30"));
        for (long seed = 1; seed <= 12; seed++) {
            ReplayScenario scenario = new ReplayScenario()
                    .withQuarters(prices(new Random(seed), 4 * 48))
                    .withStartCost(20)
                    .withTariff(tariff);
            BacktestReport report = scenario.replay(Policy.values());
            BigDecimal best = report.resultOf(PERFECT).orElseThrow().profit().amount();
            report.results()
                    .forEach(result -> assertThat(result.profit().amount().subtract(best))
                            .as(result.policy().label())
                            .isLessThan(new BigDecimal("1e-9")));
        }
    }

    @Test
    @DisplayName("a tariff that adds nothing changes nothing")
    void nothing() {
        List<Integer> prices = prices(new Random(7), 4 * 72);
        BacktestReport bare = new ReplayScenario().withQuarters(prices).replay(Policy.values());
        BacktestReport none = new ReplayScenario()
                .withQuarters(prices)
                .withTariff(Tariffs.of("USD"))
                .replay(Policy.values());
        for (PolicyResult result : bare.results()) {
            PolicyResult same = none.resultOf(result.policy()).orElseThrow();
            assertThat(same.profit()).isEqualTo(result.profit());
            assertThat(same.plans().getFirst().levels())
                    .isEqualTo(result.plans().getFirst().levels());
        }
    }

    private static GroupPlan plan(List<Integer> prices, Tariff tariff, Policy policy) {
        return new ReplayScenario()
                .withQuarters(prices)
                .withStrikeRule(110, 90)
                .withTariff(tariff)
                .replay(policy)
                .resultOf(policy)
                .orElseThrow()
                .plans()
                .getFirst();
    }

    private static List<Integer> prices(Random random, int count) {
        List<Integer> prices = new ArrayList<>();
        int level = 70;
        for (int i = 0; i < count; i++) {
            level = Math.clamp(level + random.nextInt(-25, 26), -40, 200);
            prices.add(level);
        }
        return prices;
    }
}
