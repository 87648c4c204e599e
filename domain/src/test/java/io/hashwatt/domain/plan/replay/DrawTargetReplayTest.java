package io.hashwatt.domain.plan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A back-test of a site that is to draw 1 MW for two hours in which power is too dear to mine")
class DrawTargetReplayTest {

    private static final GroupState FULL = new GroupState(2, Duration.ofDays(1), 0);

    private static ReplayScenario scenario(String penalty) {
        return new ReplayScenario()
                .withSiteLimits(SiteLimits.NONE.aimingAt(List.of(new DrawTarget(
                        null,
                        DrawTarget.Side.AT_LEAST,
                        Power.ofWatts(1_000_000),
                        new BigDecimal(penalty),
                        new Validity.Once(
                                Interval.of(ReplayScenario.MIDNIGHT.plus(Duration.ofHours(2)), Duration.ofHours(2)))))))
                .startingAt(FULL)
                .withPricesOfAnAuction(10, 10, 500, 500, 500, 10);
    }

    @ParameterizedTest
    @DisplayName("draws it where the penalty is dearer, if somebody plans who knows the prices")
    @EnumSource(
            value = Policy.class,
            names = {"PERFECT", "ROLLING"})
    void drawn(Policy policy) {
        PolicyResult result = scenario("5000").replay(policy).resultOf(policy).orElseThrow();

        assertThat(result.penalty()).isZero();
        assertThat(scenario("5000").levelsUnder(policy)).isEqualTo("221102");
    }

    @ParameterizedTest
    @DisplayName("lets every policy pay what it misses, and none earns more than the bound of perfect foresight")
    @EnumSource(Policy.class)
    void paid(Policy policy) {
        PolicyResult result = scenario("5").replay(policy).resultOf(policy).orElseThrow();
        PolicyResult perfect =
                scenario("5").replay(Policy.PERFECT).resultOf(Policy.PERFECT).orElseThrow();

        assertThat(result.profit()).isLessThanOrEqualTo(perfect.profit());
        assertThat(perfect.penalty()).as("2 MWh at 5").isEqualByComparingTo("10");
    }

    @Test
    @DisplayName("draws it where the day was planned by its auction")
    void dayAhead() {
        ReplayScenario scenario = scenario("5000").withDayAhead(0, 10, 10, 500, 500, 500, 10);

        PolicyResult result =
                scenario.replay(Policy.DAY_AHEAD).resultOf(Policy.DAY_AHEAD).orElseThrow();

        assertThat(scenario.levelsUnder(Policy.DAY_AHEAD)).isEqualTo("221102");
        assertThat(result.penalty()).isZero();
    }

    @Test
    @DisplayName("lets who runs by price pay the whole penalty")
    void byPrice() {
        PolicyResult result = scenario("5000")
                .replay(Policy.STRIKE_LEVELS)
                .resultOf(Policy.STRIKE_LEVELS)
                .orElseThrow();

        assertThat(scenario("5000").levelsUnder(Policy.STRIKE_LEVELS)).isEqualTo("220002");
        assertThat(result.penalty()).isEqualByComparingTo("10000");
    }

    @Test
    @DisplayName("keeps what was paid, on the day on which it was missing too")
    void kept() {
        BacktestSummary summary = BacktestSummary.of(
                scenario("5000").replay(Policy.STRIKE_LEVELS),
                ReplayScenario.CHICAGO.zone(),
                ReplayScenario.SERIES,
                PlanGrounds.UNKNOWN);
        BacktestSummary.Figures byPrice = summary.results().getLast();

        assertThat(byPrice.policy()).isEqualTo(Policy.STRIKE_LEVELS);
        assertThat(byPrice.penalty()).isEqualByComparingTo("10000");
        assertThat(byPrice.profitByDay()).containsExactly(byPrice.profit());
    }
}
