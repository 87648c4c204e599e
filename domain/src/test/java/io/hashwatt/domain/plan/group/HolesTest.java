package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import org.junit.jupiter.api.Test;

/** Time without a price is spent at the default level, or as near to it and as briefly away from it as the limits allow. */
class HolesTest {

    private static final String NO_PRICE = "no price";
    private static final String NEAREST = "no price; the nearest level to the default that the limits allow";

    private static PlanScenario group() {
        return new PlanScenario();
    }

    @Test
    void the_default_level_is_held_and_has_no_value() {
        PlanScenario scenario = group().defaultLevel(1).prices(60, 50).gap(60).prices(60, 150);

        assertThat(scenario.levels()).isEqualTo("2x60 1x60 0x60");
        PlannedSlot hole = scenario.plan().slots().get(1);
        assertThat(hole.value()).isNull();
        assertThat(hole.nextBest()).isNull();
        assertThat(hole.finality()).isNull();
        assertThat(hole.reason().describe(new CurrencyCode("EUR"))).isEqualTo(NO_PRICE);
    }

    @Test
    void a_missing_hashprice_is_as_bad_as_a_missing_power_price() {
        PlanScenario scenario = group().prices(60, 50).withoutHashprice(60).prices(60, 50);

        assertThat(scenario.levels()).isEqualTo("2x60 0x60 2x60");
        assertThat(scenario.plan().slots().get(1).value()).isNull();
        assertThat(scenario.reason(1)).isEqualTo(NO_PRICE);
    }

    @Test
    void a_hole_at_the_beginning_and_one_at_the_end_are_held_too() {
        assertThat(group().defaultLevel(1).gap(30).prices(60, 50).gap(45).levels())
                .isEqualTo("1x30 2x60 1x45");
    }

    @Test
    void a_run_that_would_reach_into_a_gap_is_not_started() {
        assertThat(group().minimumUp(120).prices(60, 500, 50).gap(120).levels()).isEqualTo("0x60 0x60 0x120");
    }

    @Test
    void of_six_hours_the_75_minutes_that_a_run_still_owes_are_run_and_no_more() {
        PlanScenario scenario = group().minimumUp(120).initially(2, 45).gap(360).prices(60, 150);

        assertThat(scenario.levels()).isEqualTo("1x75 0x285 0x60");
        assertThat(scenario.reason(0)).isEqualTo(NEAREST);
        assertThat(scenario.reason(1)).isEqualTo(NO_PRICE);
    }

    @Test
    void a_run_that_a_limit_forces_into_a_gap_leaves_it_as_early_as_it_may() {
        PlanScenario scenario = group().minimumUp(90)
                .limit("must run", 0, 60, 1, 2)
                .prices(60, 50)
                .gap(240)
                .prices(60, 150);

        assertThat(scenario.levels()).isEqualTo("2x60 1x30 0x210 0x60");
    }

    @Test
    void a_pause_that_is_not_over_keeps_the_group_off_a_default_level_above_0() {
        assertThat(group().defaultLevel(2)
                        .minimumDown(90)
                        .initially(0, 30)
                        .gap(240)
                        .prices(60, 50)
                        .levels())
                .isEqualTo("0x60 2x180 2x60");
    }

    @Test
    void without_a_start_left_the_group_stays_off_until_the_next_local_day() {
        assertThat(group().defaultLevel(1)
                        .startsPerDay(1)
                        .initially(0, 600, 1)
                        .gap(1500)
                        .prices(60, 50)
                        .levels())
                .isEqualTo("0x1440 1x60 2x60");
    }

    @Test
    void a_ramp_that_needs_the_whole_gap_gets_it() {
        PlanScenario scenario = group().rampPerMinute(40)
                .initially(0, 600)
                .limit("test", 5, 10, 2, 2)
                .gap(120)
                .prices(60, 50);

        assertThat(scenario.levels()).isEqualTo("2x120 2x60");
    }

    @Test
    void a_level_limit_keeps_the_group_from_its_default_only_while_it_lasts() {
        PlanScenario scenario = group().defaultLevel(2)
                .limit("maintenance", 60, 120, 0, 0)
                .gap(360)
                .prices(60, 50);

        assertThat(scenario.levels()).isEqualTo("2x60 0x60 2x240 2x60");
        assertThat(scenario.reason(1)).isEqualTo(NEAREST + "; limit: maintenance (level 0)");
    }

    @Test
    void a_run_that_a_limit_forces_within_a_gap_lasts_as_long_as_it_must_and_no_longer() {
        assertThat(group().minimumUp(90)
                        .limit("must run", 60, 90, 1, 1)
                        .gap(360)
                        .prices(60, 150)
                        .levels())
                .isEqualTo("0x60 1x90 0x210 0x60");
    }

    @Test
    void a_pause_that_a_limit_forces_just_before_another_is_over_in_time() {
        assertThat(group().defaultLevel(2)
                        .minimumDown(60)
                        .initially(2, 600)
                        .limit("maintenance", 60, 90, 0, 0)
                        .limit("must run", 100, 120, 1, 2)
                        .gap(360)
                        .prices(60, 50)
                        .levels())
                .isEqualTo("2x40 0x60 2x260 2x60");
    }

    @Test
    void a_ramp_that_reaches_only_half_way_holds_the_level_between() {
        assertThat(group().defaultLevel(0)
                        .rampPerMinute(20)
                        .initially(2, 600)
                        .gap(60)
                        .gap(60)
                        .prices(60, 150)
                        .levels())
                .isEqualTo("1x60 0x60 0x60");
    }

    @Test
    void pieces_of_a_gap_at_the_same_level_are_one_slot() {
        PlanScenario scenario = group().minimumUp(120)
                .minimumDown(30)
                .initially(1, 45)
                .limit("noise", 200, 230, 0, 1)
                .gap(1800)
                .prices(60, 50);

        assertThat(scenario.levels()).isEqualTo("1x75 0x1725 2x60");
    }

    @Test
    void time_passes_in_a_gap_for_minimum_times() {
        assertThat(group().minimumDown(120)
                        .initially(0, 0)
                        .gap(120)
                        .prices(60, 50)
                        .levels())
                .isEqualTo("0x120 2x60");
    }
}
