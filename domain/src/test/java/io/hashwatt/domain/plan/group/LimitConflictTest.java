package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import org.junit.jupiter.api.Test;

/** Where limits contradict each other, the group, the first slot that no plan can pass, and the limits are named. */
class LimitConflictTest {

    private static final int[] FOUR_HOURS = {50, 50, 50, 50};

    private static PlanScenario group() {
        return new PlanScenario().prices(60, FOUR_HOURS);
    }

    private static Interval hour(int number) {
        return new Interval(PlanScenario.at(60 * number), PlanScenario.at(60 * number + 60));
    }

    @Test
    void maintenance_within_a_run_that_is_not_over_names_the_maintenance_and_the_minimum_time_up() {
        LimitConflict conflict = group().minimumUp(180)
                .initially(2, 60)
                .limit("maintenance", 60, 120, 0, 0)
                .conflict();

        assertThat(conflict.group()).isEqualTo("A");
        assertThat(conflict.slot()).isEqualTo(hour(1));
        assertThat(conflict.limits()).containsExactly("maintenance (level 0)", "minimum time up of 180 min");
    }

    @Test
    void a_limit_binds_every_slot_that_it_overlaps_and_contradicts_from_the_first_of_them_on() {
        LimitConflict conflict = group().minimumUp(180)
                .initially(2, 60)
                .limit("maintenance", 59, 61, 0, 0)
                .conflict();

        assertThat(conflict.slot()).isEqualTo(hour(0));
    }

    @Test
    void two_limits_without_a_common_level_are_both_named_and_nothing_else() {
        LimitConflict conflict = group().minimumUp(60)
                .startsPerDay(3)
                .limit("heat", 0, 240, 1, 2)
                .limit("maintenance", 120, 180, 0, 0)
                .conflict();

        assertThat(conflict.slot()).isEqualTo(hour(2));
        assertThat(conflict.limits()).containsExactly("heat (levels 1 to 2)", "maintenance (level 0)");
    }

    @Test
    void a_group_that_must_run_before_its_pause_is_over_names_the_minimum_time_down() {
        LimitConflict conflict = group().minimumDown(150)
                .initially(0, 60)
                .limit("heat", 60, 120, 1, 2)
                .conflict();

        assertThat(conflict.slot()).isEqualTo(hour(1));
        assertThat(conflict.limits()).containsExactly("heat (levels 1 to 2)", "minimum time down of 150 min");
    }

    @Test
    void a_ramp_too_slow_to_reach_the_level_that_must_be_run_is_named() {
        LimitConflict conflict = group().rampPerMinute(20)
                .initially(0, 600)
                .limit("heat", 0, 60, 2, 2)
                .conflict();

        assertThat(conflict.slot()).isEqualTo(hour(0));
        assertThat(conflict.limits()).containsExactly("heat (level 2)", "ramp of 20000 W/min");
    }

    @Test
    void a_group_that_must_run_without_a_start_left_today_names_the_starts() {
        LimitConflict conflict = group().startsPerDay(2)
                .initially(0, 600, 2)
                .limit("heat", 120, 180, 1, 2)
                .conflict();

        assertThat(conflict.slot()).isEqualTo(hour(2));
        assertThat(conflict.limits()).containsExactly("heat (levels 1 to 2)", "at most 2 starts a day");
    }

    @Test
    void the_starts_of_yesterday_do_not_count_after_local_midnight() {
        PlanScenario scenario = new PlanScenario()
                .prices(60, new int[24])
                .startsPerDay(1)
                .initially(0, 600, 1)
                .prices(60, 50)
                .limit("heat", 24 * 60, 25 * 60, 1, 2);

        assertThat(scenario.plan().starts()).isEqualTo(1);
    }

    @Test
    void a_second_run_that_takes_a_start_too_many_names_the_starts_where_it_should_begin() {
        LimitConflict conflict = group().startsPerDay(1)
                .limit("heat", 0, 60, 1, 2)
                .limit("maintenance", 60, 120, 0, 0)
                .limit("more heat", 120, 180, 1, 2)
                .conflict();

        assertThat(conflict.slot()).isEqualTo(hour(2));
        assertThat(conflict.limits()).containsExactly("more heat (levels 1 to 2)", "at most 1 starts a day");
    }

    @Test
    void limits_that_only_together_leave_no_way_are_all_named() {
        LimitConflict conflict = group().minimumUp(180)
                .minimumDown(180)
                .limit("heat", 0, 60, 1, 2)
                .limit("maintenance", 60, 120, 0, 0)
                .conflict();

        assertThat(conflict.slot()).isEqualTo(hour(1));
        assertThat(conflict.limits()).contains("maintenance (level 0)", "minimum time up of 180 min");
    }

    @Test
    void in_time_without_a_price_limits_bind_as_everywhere() {
        LimitConflict conflict = new PlanScenario()
                .gap(240)
                .prices(60, 50)
                .minimumUp(300)
                .initially(2, 0)
                .limit("maintenance", 60, 120, 0, 0)
                .conflict();

        assertThat(conflict.limits()).containsExactly("maintenance (level 0)", "minimum time up of 300 min");
    }
}
