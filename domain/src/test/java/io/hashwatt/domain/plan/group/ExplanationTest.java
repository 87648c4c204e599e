package io.hashwatt.domain.plan.group;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import org.junit.jupiter.api.Test;

/** Every slot says what its level is worth, what the next best would be worth, and what speaks against a better one. */
class ExplanationTest {

    private static final String BEST = "best value of the allowed levels";

    private static PlanScenario group() {
        return new PlanScenario();
    }

    @Test
    void a_slot_has_the_worth_of_its_level_and_of_the_next_best() {
        PlannedSlot slot = group().prices(60, 50).plan().slots().getFirst();

        assertThat(slot.level()).isEqualTo(2);
        assertThat(slot.value()).isEqualByComparingTo("100");
        assertThat(nextBest(slot)).isEqualTo("level 1 worth 70");
        assertThat(slot.reason().describe(new CurrencyCode("EUR"))).isEqualTo(BEST);
    }

    @Test
    void the_next_best_level_is_one_that_the_level_limits_allow() {
        PlannedSlot slot = group().limit("noise", 0, 60, 0, 1)
                .prices(60, 50)
                .plan()
                .slots()
                .getFirst();

        assertThat(slot.level()).isEqualTo(1);
        assertThat(nextBest(slot)).isEqualTo("level 0 worth 0");
        assertThat(slot.reason().describe(new CurrencyCode("EUR"))).isEqualTo("limit: noise (levels 0 to 1)");
    }

    @Test
    void where_a_limit_allows_one_level_only_there_is_no_next_best() {
        PlannedSlot slot = group().limit("maintenance", 0, 60, 0, 0)
                .prices(60, 50)
                .plan()
                .slots()
                .getFirst();

        assertThat(slot.nextBest()).isNull();
        assertThat(slot.reason().describe(new CurrencyCode("EUR"))).isEqualTo("limit: maintenance (level 0)");
    }

    @Test
    void a_limit_that_costs_nothing_is_no_reason() {
        assertThat(group().limit("noise", 0, 60, 0, 1).prices(60, 100).reason(0))
                .isEqualTo(BEST);
    }

    @Test
    void an_hour_run_at_a_loss_names_the_start_that_it_saves() {
        PlanScenario scenario = group().startCost(60).prices(60, 50, 140, 50);

        assertThat(scenario.levels()).isEqualTo("2x60 1x60 2x60");
        assertThat(scenario.reason(1)).isEqualTo("a start costs 60 EUR");
        PlannedSlot slot = scenario.plan().slots().get(1);
        assertThat(slot.value()).isEqualByComparingTo("-20");
        assertThat(nextBest(slot)).isEqualTo("level 0 worth 0");
    }

    @Test
    void an_hour_run_at_a_loss_names_the_minimum_time_up() {
        PlanScenario scenario = group().minimumUp(120).initially(2, 60).prices(60, 500, 500);

        assertThat(scenario.levels()).isEqualTo("1x60 0x60");
        assertThat(scenario.reason(0)).isEqualTo("minimum time up of 120 min");
    }

    @Test
    void a_good_hour_spent_off_names_the_minimum_time_down() {
        PlanScenario scenario = group().minimumDown(120).initially(0, 60).prices(60, 50, 50);

        assertThat(scenario.levels()).isEqualTo("0x60 2x60");
        assertThat(scenario.reason(0)).isEqualTo("minimum time down of 120 min");
    }

    @Test
    void a_good_hour_spent_off_names_the_starts_of_the_day() {
        PlanScenario scenario = group().startsPerDay(1).prices(60, 90, 500, 50, 50);

        assertThat(scenario.levels()).isEqualTo("0x60 0x60 2x60 2x60");
        assertThat(scenario.reason(0)).isEqualTo("at most 1 starts a day");
    }

    @Test
    void an_hour_on_the_way_up_names_the_ramp() {
        PlanScenario scenario = group().rampPerMinute(20).prices(60, 50, 50);

        assertThat(scenario.levels()).isEqualTo("1x60 2x60");
        assertThat(scenario.reason(0)).isEqualTo("ramp of 20000 W/min");
    }

    @Test
    void profit_is_what_the_slots_are_worth_less_the_starts() {
        GroupPlan plan = group().startCost(15).prices(60, 50, 500, 50).plan();

        assertThat(plan.starts()).isEqualTo(2);
        assertThat(plan.profit()).as("100 + 100 - 2 * 15").isEqualTo(eur("170"));
    }

    private static String nextBest(PlannedSlot slot) {
        PlannedSlot.Alternative next = slot.nextBest();
        return next == null
                ? "none"
                : "level " + next.level() + " worth "
                        + next.value().stripTrailingZeros().toPlainString();
    }
}
