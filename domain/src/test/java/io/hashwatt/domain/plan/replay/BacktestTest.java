package io.hashwatt.domain.plan.replay;

import static io.hashwatt.domain.kernel.Amounts.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of a back-test; see {@link ReplayScenario} for the strike prices. */
class BacktestTest {

    private static final Offset<BigDecimal> EXACT = Offset.offset(new BigDecimal("1e-20"));
    private static final GroupState FULL = new GroupState(2, null, 0);

    private static ReplayScenario dearThirdHour() {
        return new ReplayScenario().withPrices(10, 10, 300, 10).startingAt(FULL);
    }

    private static PolicyResult result(ReplayScenario scenario, Policy policy) {
        return scenario.replay(policy).resultOf(policy).orElseThrow();
    }

    /** Full power for an hour earns 200 in bitcoin and takes 2 MWh. */
    @Test
    void profit_is_revenue_less_power_and_starts() {
        PolicyResult on = result(dearThirdHour(), Policy.ALWAYS_ON);
        assertThat(on.profit().amount()).isCloseTo(BigDecimal.valueOf(4 * 200 - 3 * 20 - 600), EXACT);
        assertThat(on.energyMwh()).isCloseTo(BigDecimal.valueOf(8), EXACT);
        assertThat(on.averagePricePerMwh()).isCloseTo(BigDecimal.valueOf(660).divide(BigDecimal.valueOf(8)), EXACT);
        assertThat(on.hashPhDays())
                .isCloseTo(new BigDecimal("16.666666666666666666667"), Offset.offset(new BigDecimal("1e-18")));
        assertThat(on.uptime()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(on.starts()).isZero();
    }

    @Test
    void perfect_foresight_leaves_out_the_dear_hour_and_pays_for_the_start() {
        PolicyResult perfect = result(dearThirdHour().withStartCost(7), Policy.PERFECT);
        assertThat(perfect.profit().amount()).isCloseTo(BigDecimal.valueOf(3 * 180 - 7), EXACT);
        assertThat(perfect.starts()).isOne();
        assertThat(perfect.uptime()).isEqualByComparingTo("0.75");
    }

    /** The marginal rule changes with every price, one hour late; perfect foresight changes when it is worth it. */
    @Test
    void every_policy_pays_for_its_changes_of_level_in_money_and_hash() {
        LevelChange change = new LevelChange(Duration.ofMinutes(3), BigDecimal.valueOf(2));
        ReplayScenario scenario = new ReplayScenario()
                .withPrices(10, 90, 10, 90, 10)
                .startingAt(FULL)
                .withLimits(TransitionLimits.NONE.withLevelChange(change));

        PolicyResult marginal = result(scenario, Policy.STRIKE_LEVELS);
        assertThat(marginal.levelChanges()).isEqualTo(3);
        assertThat(marginal.profit().amount())
                .as("180 + 20 + 110 + 20 + 110 less three times 2, twice 6 and once 10")
                .isCloseTo(BigDecimal.valueOf(440 - 6 - 12 - 10), EXACT);
        assertThat(marginal.hashPhDays())
                .isLessThan(result(scenario, Policy.ALWAYS_ON).hashPhDays());
        PolicyResult perfect = result(scenario, Policy.PERFECT);
        assertThat(perfect.levelChanges()).isZero();
        assertThat(perfect.profit().amount()).isCloseTo(BigDecimal.valueOf(3 * 180 + 2 * 20), EXACT);
    }

    /** The second day begins with the start. */
    @Test
    void profit_by_day_is_split_at_local_midnights_and_adds_up_to_the_profit() {
        ReplayScenario scenario = new ReplayScenario()
                .withStartCost(7)
                .withPrices(hours(22, 10))
                .withPrices(300, 300, 10, 10)
                .startingAt(FULL);
        BacktestReport report = scenario.replay(Policy.PERFECT, Policy.ALWAYS_ON);
        BacktestSummary summary =
                BacktestSummary.of(report, ReplayScenario.CHICAGO.zone(), ReplayScenario.SERIES, PlanGrounds.UNKNOWN);

        assertThat(summary.results().getFirst().profitByDay()).containsExactly(dollars(22 * 180), dollars(2 * 180 - 7));
        assertThat(summary.results().getLast().profitByDay())
                .containsExactly(dollars(22 * 180 - 2 * 400), dollars(2 * 180));
        assertThat(summary.results())
                .allSatisfy(figures -> assertThat(
                                Money.sum(figures.profitByDay().stream(), USD).amount())
                        .isCloseTo(figures.profit().amount(), Offset.offset(new BigDecimal("1e-5"))));
    }

    @Test
    void profit_by_day_is_kept_for_days_without_price_too() {
        ReplayScenario gap = new ReplayScenario()
                .withPrices(hours(24, 10))
                .withPrices(hours(24, null))
                .withPrices(10)
                .startingAt(FULL);
        BacktestSummary summary = BacktestSummary.of(
                gap.replay(Policy.ALWAYS_ON),
                ReplayScenario.CHICAGO.zone(),
                ReplayScenario.SERIES,
                PlanGrounds.UNKNOWN);

        assertThat(summary.results().getFirst().profitByDay())
                .containsExactly(dollars(24 * 180), dollars(0), dollars(180));
    }

    private static Money dollars(long amount) {
        return new Money(BigDecimal.valueOf(amount), USD);
    }

    private static @Nullable Integer[] hours(int count, @Nullable Integer perMwh) {
        @Nullable Integer[] prices = new Integer[count];
        Arrays.fill(prices, perMwh);
        return prices;
    }

    @Test
    void uplift_capture_is_0_for_always_on_and_1_for_perfect_foresight() {
        assertThat(result(dearThirdHour(), Policy.ALWAYS_ON).upliftCapture()).isEqualByComparingTo("0");
        assertThat(result(dearThirdHour(), Policy.PERFECT).upliftCapture()).isEqualByComparingTo("1");
    }

    @Test
    void uplift_capture_is_unknown_where_perfect_foresight_adds_nothing() {
        ReplayScenario cheap = new ReplayScenario().withPrices(10, 10, 10).startingAt(FULL);
        assertThat(result(cheap, Policy.STRIKE_LEVELS).upliftCapture()).isNull();
    }

    /** The rule is off an hour late (400 lost) and on again an hour late (180 lost); seeing each price it loses nothing. */
    @Test
    void what_an_hour_late_costs_is_the_lag() {
        PolicyResult rule = result(dearThirdHour(), Policy.STRIKE_ON_OFF);
        assertThat(rule.loss().lag().amount()).isCloseTo(BigDecimal.valueOf(400 + 180), EXACT);
        assertThat(rule.loss().forecast().amount()).isCloseTo(BigDecimal.ZERO, EXACT);
        assertThat(rule.loss().limits().amount()).isCloseTo(BigDecimal.ZERO, EXACT);
    }

    /** 46 hours of 48 at full power; an hour earns 200 and takes power for 100. */
    @Test
    void a_limit_binds_its_own_time_where_one_price_holds_for_days() {
        ReplayScenario tariff = new ReplayScenario()
                .withOnePriceFor(48, 50)
                .withLevelLimit(10, 12, 0, 0)
                .startingAt(FULL);
        assertThat(tariff.levelsUnder(Policy.ALWAYS_ON)).isEqualTo("202");
        assertThat(tariff.levelsUnder(Policy.PERFECT)).isEqualTo("202");
        assertThat(result(tariff, Policy.PERFECT).profit().amount()).isCloseTo(BigDecimal.valueOf(46 * 100), EXACT);
        assertThat(result(tariff, Policy.PERFECT).loss().limits().amount())
                .isCloseTo(BigDecimal.valueOf(2 * 100), EXACT);
    }

    /** It would be off from the limit on if it knew the 300 then. */
    @Test
    void a_price_that_a_limit_cuts_becomes_known_no_earlier_for_that() {
        ReplayScenario cut = new ReplayScenario()
                .withPrices(10)
                .withOnePriceFor(10, 300)
                .withPrices(10)
                .withLevelLimit(5, 6, 0, 1)
                .startingAt(FULL);
        assertThat(cut.levelsUnder(Policy.STRIKE_LEVELS)).isEqualTo("22120");
    }

    @Test
    void a_price_that_is_published_ahead_is_known_in_its_own_hour() {
        ReplayScenario auctioned =
                new ReplayScenario().withPricesOfAnAuction(10, 10, 300, 300, 10).startingAt(FULL);
        assertThat(auctioned.levelsUnder(Policy.STRIKE_LEVELS)).isEqualTo("22002");
        assertThat(auctioned.levelsUnder(Policy.ROLLING)).isEqualTo("22002");
        assertThat(result(auctioned, Policy.STRIKE_LEVELS).loss().lag().amount())
                .isCloseTo(BigDecimal.ZERO, EXACT);
    }

    /** The 300 of the third hour is obeyed twenty minutes after it is over: forty minutes of the next hour's 180 are lost. */
    @Test
    void until_a_decision_is_obeyed_the_one_before_holds_inside_the_hour() {
        ReplayScenario late = dearThirdHour().withDecisionDelay(Duration.ofMinutes(20));
        assertThat(late.levelsUnder(Policy.STRIKE_LEVELS)).isEqualTo("2222220");
        assertThat(result(late, Policy.STRIKE_ON_OFF).loss().lag().amount())
                .isCloseTo(BigDecimal.valueOf(400 + 120), EXACT);
    }

    @Test
    void what_start_costs_take_even_with_perfect_foresight_is_the_loss_to_limits() {
        PolicyResult perfect = result(dearThirdHour().withStartCost(7), Policy.PERFECT);
        assertThat(perfect.loss().limits().amount()).isCloseTo(BigDecimal.valueOf(7), EXACT);
        assertThat(perfect.loss().forecast().amount()).isCloseTo(BigDecimal.ZERO, EXACT);
    }

    @Test
    void time_without_price_counts_in_no_figure() {
        ReplayScenario gap = new ReplayScenario().withPrices(10, null, null, 10).startingAt(FULL);
        PolicyResult on = result(gap, Policy.ALWAYS_ON);
        assertThat(on.energyMwh()).isCloseTo(BigDecimal.valueOf(4), EXACT);
        assertThat(on.uptime()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(on.profit().amount()).isCloseTo(BigDecimal.valueOf(2 * 180), EXACT);
    }

    @Test
    void the_average_price_is_unknown_where_no_energy_was_used() {
        ReplayScenario dear = new ReplayScenario().withPrices(300, 300);
        assertThat(result(dear, Policy.PERFECT).averagePricePerMwh()).isNull();
    }

    @Test
    void recommends_the_simpler_policy_when_planning_adds_nothing_to_it() {
        Integer[] prices = new Integer[48];
        Arrays.fill(prices, 20);
        Recommendation advice = new ReplayScenario()
                .withPrices(prices)
                .startingAt(FULL)
                .replay(Policy.values())
                .recommendation();
        assertThat(advice.policy()).isEqualTo(Policy.ALWAYS_ON);
        assertThat(advice).isInstanceOfSatisfying(Recommendation.Measured.class, measured -> {
            assertThat(measured.overAlwaysOn().signum()).isZero();
            assertThat(measured.upliftCapture()).isNull();
        });
    }

    @Test
    void recommends_what_earned_most_and_says_by_how_much() {
        Recommendation advice = new ReplayScenario()
                .withPrices(10, 10, 110, 110, 110, 110, 110, 10, 10)
                .startingAt(FULL)
                .replay(Policy.ALWAYS_ON, Policy.STRIKE_ON_OFF, Policy.STRIKE_LEVELS, Policy.PERFECT)
                .recommendation();
        assertThat(advice.policy()).isEqualTo(Policy.STRIKE_LEVELS);
        assertThat(advice).isInstanceOfSatisfying(Recommendation.Measured.class, measured -> {
            assertThat(measured.overAlwaysOn().signum()).isPositive();
            assertThat(measured.rival())
                    .satisfies(rival -> assertThat(rival.ahead().signum()).isNegative());
        });
    }
}
