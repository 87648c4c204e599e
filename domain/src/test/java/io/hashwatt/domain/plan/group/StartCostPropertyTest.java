package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Raising the start cost never raises the number of starts: of two plans, each the best at its own cost, the one with more
 * starts cannot be the best at the higher cost.
 */
class StartCostPropertyTest {

    private static final BigDecimal[] RISING = {
        BigDecimal.ZERO,
        new BigDecimal("0.01"),
        new BigDecimal("0.5"),
        BigDecimal.ONE,
        new BigDecimal("2.5"),
        BigDecimal.valueOf(8),
        BigDecimal.valueOf(40),
        BigDecimal.valueOf(100_000)
    };

    @ParameterizedTest(name = "power prices from {0} to {1}")
    @CsvSource({"-60, 160", "-200, -1", "0, 0", "-5, 5", "60, 300", "75, 75"})
    void raising_a_start_cost_never_raises_the_number_of_starts(int lowest, int highest) {
        LongStream.range(0, 400).parallel().forEach(seed -> {
            RandomTask random = RandomTask.seeded(seed).withSlots(96).withPrices(lowest, highest);
            PlanningGrid grid = random.grid();
            check(random.task(grid), grid, seed);
        });
    }

    private static void check(GroupTask task, PlanningGrid grid, long seed) {
        int before = Integer.MAX_VALUE;
        for (BigDecimal cost : RISING) {
            GroupTask dearer = new GroupTask(withStartCost(task.group(), cost), task.initial(), task.limits());
            if (GroupPlanner.plan(dearer, grid) instanceof GroupPlanning.Planned(GroupPlan plan)) {
                assertThat(plan.starts())
                        .as("seed %d, start cost %s", seed, cost)
                        .isLessThanOrEqualTo(before);
                before = plan.starts();
            }
        }
    }

    private static MinerGroup withStartCost(MinerGroup group, BigDecimal cost) {
        return new MinerGroup(
                group.name(),
                group.miners(),
                group.levels(),
                group.limits(),
                StartCost.flat(cost),
                group.defaultLevel());
    }
}
