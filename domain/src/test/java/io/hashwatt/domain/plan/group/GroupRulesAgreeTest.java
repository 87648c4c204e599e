package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The planner's programme, the rules slot by slot, and a reader who knows neither agree on what a group may do. */
class GroupRulesAgreeTest {

    /** The evening before a day of 23 and a day of 25 hours in Berlin. */
    private static final Instant SPRING = Instant.parse("2026-03-28T17:00:00Z");

    private static final Instant AUTUMN = Instant.parse("2026-10-24T17:00:00Z");

    @Test
    void every_plan_obeys_every_limit_slot_by_slot() {
        check(50_000, 2_000, random -> random.withSlots(96).withStartCostByTimeOff());
    }

    @Test
    void every_plan_obeys_every_limit_where_a_hashprice_is_missing() {
        check(60_000, 1_000, random -> random.withSlots(150).withHoles());
    }

    @Test
    void every_plan_obeys_every_limit_where_a_power_price_is_missing_and_gaps_are_cut() {
        check(70_000, 1_000, random -> random.withSlots(120).withGaps());
    }

    @Test
    void every_plan_obeys_every_limit_on_days_of_23_and_25_hours() {
        check(80_000, 1_000, random -> random.withSlots(200).withEqualSlots().startingAt(SPRING));
        check(90_000, 1_000, random -> random.withSlots(200).withEqualSlots().startingAt(AUTUMN));
    }

    @Test
    void every_plan_obeys_every_limit_in_slots_of_5_15_and_60_minutes() {
        check(100_000, 1_000, random -> random.withSlots(200).withMinutes(5, 15, 60));
    }

    @Test
    void every_plan_obeys_every_limit_where_changes_of_level_are_bound() {
        check(
                110_000,
                1_000,
                random -> random.withSlots(96).withMinutes(5, 15, 60).withLevelChanges());
        check(120_000, 1_000, random -> random.withSlots(96).withGaps().withLevelChanges());
    }

    private static void check(long firstSeed, int cases, UnaryOperator<RandomTask> kind) {
        long planned = LongStream.range(firstSeed, firstSeed + cases)
                .parallel()
                .filter(seed -> isPlannedWithinRules(kind.apply(RandomTask.seeded(seed)), seed))
                .count();
        assertThat(planned).isGreaterThan(cases / 2);
    }

    private static boolean isPlannedWithinRules(RandomTask random, long seed) {
        PlanningGrid grid = random.grid();
        if (GroupPlanner.plan(random.task(grid), grid) instanceof GroupPlanning.Planned(GroupPlan plan)) {
            assertThat(RuleCheck.firstBrokenSlot(plan)).as("seed %d", seed).isEmpty();
            assertThat(LimitCheck.firstBreach(plan)).as("seed %d", seed).isEmpty();
            return true;
        }
        return false;
    }
}
