package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The planner finds what a solver proves to be the best, on horizons that are too long to try everything. */
class GroupPlannerAgainstMilpTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
    private static final int SLOTS = 96;

    @Test
    void equals_the_solver_on_150_cases_with_slots_of_15_30_and_60_minutes_and_every_limit() {
        compareAll(20_000, 150, UnaryOperator.identity());
    }

    @Test
    void equals_the_solver_on_150_cases_with_quarter_hours_and_every_limit() {
        compareAll(30_000, 150, RandomTask::withEqualSlots);
    }

    @Test
    void equals_the_solver_on_100_cases_where_the_cost_of_a_start_depends_on_the_time_off() {
        compareAll(40_000, 100, RandomTask::withStartCostByTimeOff);
    }

    @Test
    void equals_the_solver_on_200_cases_where_changes_of_level_cost_beside_every_limit() {
        compareAll(
                220_000,
                200,
                random -> random.withSlots(48).withStartCostByTimeOff().withLevelChanges());
    }

    private static void compareAll(long firstSeed, int cases, UnaryOperator<RandomTask> kind) {
        List<Boolean> planned = LongStream.range(firstSeed, firstSeed + cases)
                .parallel()
                .mapToObj(seed -> hasPlan(kind.apply(RandomTask.seeded(seed).withSlots(SLOTS)), seed))
                .toList();
        assertThat(planned).contains(false).filteredOn(Boolean::booleanValue).hasSizeGreaterThan(cases * 3 / 4);
    }

    private static boolean hasPlan(RandomTask random, long seed) {
        PlanningGrid grid = random.grid();
        GroupTask task = random.task(grid);
        TerminalWorth terminal = random.terminal(task);
        byte[] solved = MilpReference.solve(task, grid, terminal);
        switch (GroupPlanner.plan(task, grid, terminal)) {
            case GroupPlanning.Impossible(LimitConflict conflict) ->
                assertThat(solved).as("seed %d: %s", seed, conflict).isNull();
            case GroupPlanning.Planned(GroupPlan plan) -> {
                assertThat(solved).as("seed %d has a plan", seed).isNotNull();
                compare(plan, new GroupPlan(task, grid, Objects.requireNonNull(solved)), terminal, seed);
            }
        }
        return solved != null;
    }

    private static void compare(GroupPlan plan, GroupPlan solved, TerminalWorth terminal, long seed) {
        assertThat(RuleCheck.firstBrokenSlot(plan)).as("rules, seed %d", seed).isEmpty();
        assertThat(RuleCheck.firstBrokenSlot(solved))
                .as("rules, solver, seed %d", seed)
                .isEmpty();
        BigDecimal difference = worth(plan, terminal).subtract(worth(solved, terminal));
        assertThat(difference.abs())
                .as("seed %d: %s against %s", seed, Arrays.toString(plan.levels()), Arrays.toString(solved.levels()))
                .isLessThanOrEqualTo(TOLERANCE.multiply(atStake(solved)));
    }

    private static BigDecimal worth(GroupPlan plan, TerminalWorth terminal) {
        int last = plan.level(plan.grid().size() - 1);
        return terminal.perLevel() == null
                ? plan.profit().amount()
                : plan.profit().amount().add(terminal.perLevel().get(last));
    }

    /** The sum of what the slots of the plan are worth, in either direction. */
    private static BigDecimal atStake(GroupPlan plan) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            sum = sum.add(plan.valueAt(slot, plan.level(slot)).orElseThrow().abs());
        }
        return sum;
    }
}
