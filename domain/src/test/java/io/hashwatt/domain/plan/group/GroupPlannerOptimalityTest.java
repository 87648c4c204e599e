package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The planner finds what trying everything finds. */
class GroupPlannerOptimalityTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    @Test
    void equals_brute_force_on_7_000_small_cases_with_every_limit() {
        LongStream.range(0, 7_000).parallel().forEach(seed -> {
            RandomTask random = RandomTask.seeded(seed).withStartCostByTimeOff();
            compare(random, seed);
        });
    }

    @Test
    void equals_brute_force_on_4_000_small_cases_with_slots_without_price() {
        LongStream.range(10_000, 14_000).parallel().forEach(seed -> {
            RandomTask random = RandomTask.seeded(seed).withHoles();
            compare(random, seed);
        });
    }

    @Test
    void equals_brute_force_on_6_000_small_cases_where_changes_of_level_cost_beside_every_limit() {
        LongStream.range(200_000, 206_000).parallel().forEach(seed -> {
            RandomTask random = RandomTask.seeded(seed).withStartCostByTimeOff().withLevelChanges();
            compare(random, seed);
        });
    }

    @Test
    void equals_brute_force_on_2_000_small_cases_where_changes_of_level_cost_and_prices_are_missing() {
        LongStream.range(210_000, 212_000).parallel().forEach(seed -> {
            RandomTask random = RandomTask.seeded(seed).withHoles().withLevelChanges();
            compare(random, seed);
        });
    }

    private static void compare(RandomTask random, long seed) {
        PlanningGrid grid = random.grid();
        GroupTask task = random.task(grid);
        TerminalWorth terminal = random.terminal(task);
        BruteForce expected = new BruteForce(task, grid, terminal);
        switch (GroupPlanner.plan(task, grid, terminal)) {
            case GroupPlanning.Impossible impossible ->
                assertThat(expected.profit())
                        .as("seed %d: %s", seed, impossible)
                        .isNull();
            case GroupPlanning.Planned planned -> {
                GroupPlan plan = planned.plan();
                assertThat(expected.profit()).as("seed %d has a plan", seed).isNotNull();
                BigDecimal profit = plan.profit().amount().add(terminalWorth(plan, terminal));
                assertThat(profit.subtract(expected.profit()).abs())
                        .as(
                                "seed %d: %s against %s",
                                seed, Arrays.toString(plan.levels()), Arrays.toString(expected.levels()))
                        .isLessThanOrEqualTo(TOLERANCE.multiply(atStake(plan)));
            }
        }
    }

    private static BigDecimal terminalWorth(GroupPlan plan, TerminalWorth terminal) {
        int last = plan.level(plan.grid().size() - 1);
        return terminal.perLevel() == null
                ? BigDecimal.ZERO
                : terminal.perLevel().get(last);
    }

    /** The sum of what the slots are worth at most, in either direction. */
    private static BigDecimal atStake(GroupPlan plan) {
        BigDecimal sum = BigDecimal.ONE;
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            sum = sum.add(plan.valueAt(slot, plan.group().topLevel())
                    .orElse(BigDecimal.ZERO)
                    .abs());
        }
        return sum;
    }
}
