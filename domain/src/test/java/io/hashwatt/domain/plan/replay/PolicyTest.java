package io.hashwatt.domain.plan.replay;

import static io.hashwatt.domain.plan.replay.Policy.ALWAYS_ON;
import static io.hashwatt.domain.plan.replay.Policy.DAY_AHEAD;
import static io.hashwatt.domain.plan.replay.Policy.PERFECT;
import static io.hashwatt.domain.plan.replay.Policy.ROLLING;
import static io.hashwatt.domain.plan.replay.Policy.STRIKE_LEVELS;
import static io.hashwatt.domain.plan.replay.Policy.STRIKE_ON_OFF;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.schedule.ControlMode;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each policy does, hour by hour; see {@link ReplayScenario} for the strike prices. */
class PolicyTest {

    private static final TransitionLimits TWO_HOURS_UP = TransitionLimits.NONE.withMinimumUp(Duration.ofHours(2));
    private static final TransitionLimits TWO_HOURS_DOWN = TransitionLimits.NONE.withMinimumDown(Duration.ofHours(2));

    private static ReplayScenario hours(@Nullable Integer... prices) {
        return new ReplayScenario().withPrices(prices);
    }

    private static GroupState fullFor(int minutes) {
        return new GroupState(2, Duration.ofMinutes(minutes), 0);
    }

    @Test
    void always_on_takes_the_highest_open_level_whatever_the_price() {
        assertThat(hours(10, 500, -20, 500).levelsUnder(ALWAYS_ON)).isEqualTo("2222");
    }

    @Test
    void always_on_climbs_as_fast_as_the_ramp_allows() {
        TransitionLimits ramp = TransitionLimits.NONE.withRampPerMinute(Power.ofWatts(1_000_000 / 60 + 1));
        assertThat(hours(10, 10, 10).withLimits(ramp).levelsUnder(ALWAYS_ON)).isEqualTo("122");
    }

    @Test
    void always_on_stays_below_a_level_limit_and_returns_after_it() {
        assertThat(hours(10, 10, 10, 10).withLevelLimit(1, 3, 0, 1).levelsUnder(ALWAYS_ON))
                .isEqualTo("2112");
    }

    @Test
    void strike_rules_act_one_slot_after_the_price_they_act_on() {
        assertThat(hours(10, 10, 150, 10, 10).levelsUnder(STRIKE_ON_OFF)).isEqualTo("02202");
        assertThat(hours(10, 90, 150, 110, 10).levelsUnder(STRIKE_LEVELS)).isEqualTo("02101");
    }

    @Test
    void strike_levels_stays_at_a_level_that_has_not_lasted_its_minimum_time_and_may_stop() {
        TransitionLimits twoHours = TransitionLimits.NONE.withMinimumLevel(Duration.ofHours(2));
        assertThat(hours(10, 90, 150, 110, 10).withLimits(twoHours).levelsUnder(STRIKE_LEVELS))
                .isEqualTo("02201");
    }

    @Test
    void before_any_price_is_known_strike_rules_keep_the_initial_level() {
        GroupState eco = new GroupState(1, null, 0);
        assertThat(hours(500, 500).startingAt(eco).levelsUnder(STRIKE_ON_OFF)).isEqualTo("10");
        assertThat(hours(500, 500).startingAt(eco).levelsUnder(STRIKE_LEVELS)).isEqualTo("10");
    }

    @Test
    void strike_on_off_is_off_at_exactly_the_average_strike_price() {
        assertThat(hours(100, 99, 100, 101).startingAt(fullFor(60)).levelsUnder(STRIKE_ON_OFF))
                .isEqualTo("2020");
    }

    @Test
    void strike_levels_keeps_the_present_level_where_two_are_worth_the_same() {
        assertThat(hours(10, 80, 10).startingAt(fullFor(60)).levelsUnder(STRIKE_LEVELS))
                .isEqualTo("222");
        assertThat(hours(90, 80, 80).startingAt(fullFor(60)).levelsUnder(STRIKE_LEVELS))
                .isEqualTo("211");
        assertThat(hours(150, 80, 80).startingAt(fullFor(60)).levelsUnder(STRIKE_LEVELS))
                .isEqualTo("201");
    }

    @Test
    void strike_on_off_stays_at_the_top_level_while_the_minimum_time_up_holds_it() {
        ReplayScenario held = hours(10, 150, 150, 150).withLimits(TWO_HOURS_UP);
        assertThat(held.levelsUnder(STRIKE_ON_OFF)).isEqualTo("0220");
    }

    @Test
    void strike_levels_takes_the_best_level_that_the_minimum_time_up_leaves_open() {
        ReplayScenario held = hours(10, 150, 150, 150).withLimits(TWO_HOURS_UP);
        assertThat(held.levelsUnder(STRIKE_LEVELS)).isEqualTo("0210");
    }

    @Test
    void strike_rules_stay_off_for_the_minimum_time_down() {
        ReplayScenario held = hours(150, 10, 10, 10).startingAt(fullFor(600)).withLimits(TWO_HOURS_DOWN);
        assertThat(held.levelsUnder(STRIKE_ON_OFF)).isEqualTo("2002");
        assertThat(held.levelsUnder(STRIKE_LEVELS)).isEqualTo("2002");
    }

    @Test
    void strike_rules_stay_off_when_the_days_starts_are_used_up() {
        TransitionLimits one = TransitionLimits.NONE.withStartsPerDay(OptionalInt.of(1));
        assertThat(hours(10, 150, 10, 10, 10).withLimits(one).levelsUnder(STRIKE_ON_OFF))
                .isEqualTo("02000");
    }

    @Test
    void where_the_ramp_does_not_reach_off_the_nearest_open_level_is_taken() {
        TransitionLimits ramp = TransitionLimits.NONE.withRampPerMinute(Power.ofWatts(1_000_000 / 60 + 1));
        ReplayScenario falling = hours(150, 150, 150).startingAt(fullFor(600)).withLimits(ramp);
        assertThat(falling.levelsUnder(STRIKE_ON_OFF)).isEqualTo("210");
    }

    @Test
    void a_price_published_late_is_acted_on_late_and_never_displaces_a_later_one() {
        ReplayScenario late = new ReplayScenario()
                .withPricePublishedLate(150, Duration.ofHours(2))
                .withPrices(10, 10, 10, 10)
                .startingAt(fullFor(600));
        assertThat(late.levelsUnder(STRIKE_ON_OFF)).isEqualTo("22222");
        ReplayScenario onlyLate = new ReplayScenario()
                .withPricePublishedLate(150, Duration.ofHours(1))
                .withPricePublishedLate(10, Duration.ofHours(9))
                .withPricePublishedLate(10, Duration.ofHours(9))
                .startingAt(fullFor(600));
        assertThat(onlyLate.levelsUnder(STRIKE_ON_OFF)).isEqualTo("220");
    }

    @Test
    void no_policy_runs_into_a_level_limit_it_cannot_obey() {
        ReplayScenario maintenance =
                hours(10, 10, 10, 10, 10, 10).withLimits(TWO_HOURS_UP).withLevelLimit(2, 3, 0, 0);
        assertThat(maintenance.levelsUnder(ALWAYS_ON)).isEqualTo("220222");
        assertThat(maintenance.levelsUnder(STRIKE_ON_OFF)).isEqualTo("000222");
        assertThat(maintenance.levelsUnder(STRIKE_LEVELS)).isEqualTo("000222");
    }

    @Test
    void day_ahead_alone_needs_day_ahead_prices() {
        assertThat(Policy.values()).filteredOn(Policy::needsDayAhead).containsExactly(DAY_AHEAD);
        assertThat(Policy.anyNeedsDayAhead(List.of(ALWAYS_ON, DAY_AHEAD))).isTrue();
        assertThat(Policy.anyNeedsDayAhead(List.of(ALWAYS_ON, ROLLING))).isFalse();
    }

    @Test
    void day_ahead_plans_each_day_on_its_day_ahead_prices_alone() {
        ReplayScenario surprise = hours(500, 500, 10, 10).withDayAhead(0, 10, 90, 150, 110);
        assertThat(surprise.levelsUnder(DAY_AHEAD)).isEqualTo("2101");
    }

    @Test
    void day_ahead_holds_the_default_level_where_no_day_ahead_price_is_published() {
        ReplayScenario partly = hours(10, 10, 10, 10).withDayAhead(0, 10, 10).withDefaultLevel(1);
        assertThat(partly.levelsUnder(DAY_AHEAD)).isEqualTo("2211");
    }

    @Test
    void day_ahead_does_not_look_beyond_its_day() {
        Integer[] day = new Integer[24];
        java.util.Arrays.fill(day, 10);
        day[23] = 105;
        ReplayScenario midnight =
                hours(day).withPrices(10, 10).withDayAhead(0, day).withDayAhead(24, 10, 10);
        ReplayScenario costly = midnight.withStartCost(100);
        assertThat(costly.levelsUnder(DAY_AHEAD)).endsWith("2122").startsWith("22");
        ReplayScenario off = hours(day)
                .withPrices(10, 10)
                .withDayAhead(0, replaced(day, 23, 125))
                .withDayAhead(24, 10, 10);
        assertThat(off.withStartCost(100).levelsUnder(DAY_AHEAD)).endsWith("2022");
        assertThat(off.withStartCost(100).levelsUnder(PERFECT)).endsWith("2122");
    }

    @Test
    void rolling_sees_a_day_ahead_peak_coming_and_steps_down_in_time() {
        ReplayScenario announced = hours(10, 10, 300, 10, 10).withDayAhead(0, 10, 10, 300, 10, 10);
        assertThat(announced.levelsUnder(ROLLING)).isEqualTo("22022");
    }

    @Test
    void rolling_holds_the_default_level_until_a_price_is_known_and_then_follows_the_last_known_price() {
        assertThat(hours(10, 10, 300, 300, 10, 10).startingAt(fullFor(600)).levelsUnder(ROLLING))
                .isEqualTo("022002");
    }

    @Test
    void a_gap_in_the_prices_is_spent_at_the_default_level() {
        ReplayScenario gap = hours(10, 10, null, null, 10).withDefaultLevel(1);
        assertThat(gap.levelsUnder(ALWAYS_ON)).startsWith("22").endsWith("12");
        assertThat(gap.levelsUnder(PERFECT)).isEqualTo("2212");
    }

    private static Integer[] replaced(Integer[] prices, int index, int price) {
        Integer[] copy = prices.clone();
        copy[index] = price;
        return copy;
    }

    @Test
    void only_what_a_site_can_be_handed_over_to_has_a_mode() {
        assertThat(Policy.ROLLING.mode()).contains(ControlMode.PLANNED);
        assertThat(Policy.STRIKE_LEVELS.mode()).contains(ControlMode.REACTIVE);
        assertThat(Policy.PERFECT.mode()).isEmpty();
    }
}
