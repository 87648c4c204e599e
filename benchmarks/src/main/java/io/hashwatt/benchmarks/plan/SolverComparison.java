package io.hashwatt.benchmarks.plan;

import io.hashwatt.benchmarks.Timing;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.MilpReference;
import io.hashwatt.domain.plan.group.TerminalWorth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The planner and mixed-integer solvers on the same groups and slots, one after the other on one thread. The solver's
 * time is that of building the model and proving the optimum, as the planner's plan is the optimum too.
 */
final class SolverComparison {

    private static final double GAP = 0;

    private final List<String> solvers;

    SolverComparison(List<String> solvers) {
        this.solvers = solvers;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Beside a solver, both to the optimum, ms per group: median (5th to 95th percentile)");
        lines.add("groups × slots  limits         planner                         solver                    ratio");
        for (int slots : new int[] {96, 672, 2_688}) {
            PlanningGrid grid = SyntheticPrices.grid(slots);
            compare(slots, "minimum times", grid, BenchmarkFleet::plain, lines);
            compare(slots, "every limit", grid, number -> BenchmarkFleet.withEverything(number, grid), lines);
        }
        return lines;
    }

    private void compare(
            int slots, String limits, PlanningGrid grid, IntFunction<GroupTask> fleet, List<String> lines) {
        int groups = slots == 96 ? 50 : 3;
        List<GroupTask> tasks =
                IntStream.range(0, groups).map(i -> i * 37).mapToObj(fleet).toList();
        Timing planner = eachOf(tasks, 20, 200_000 / slots, task -> PlannerComparison.planned(task, grid));
        for (String solver : solvers) {
            Timing timing = eachOf(
                    tasks,
                    1,
                    1,
                    task -> Objects.requireNonNull(MilpReference.solve(task, grid, TerminalWorth.NONE, solver, GAP)));
            lines.add(String.format(
                    Locale.ROOT,
                    "%6d × %5d  %-13s  %-30s  %-5s %-30s  %,8.0f",
                    groups,
                    slots,
                    limits,
                    planner.text(),
                    solver,
                    timing.text(),
                    timing.medianMillis() / planner.medianMillis()));
        }
    }

    private interface Work {
        Object on(GroupTask task);
    }

    /** Each task so many times, after so many runs for the compiler. */
    private static Timing eachOf(List<GroupTask> tasks, int times, int warmUps, Work work) {
        for (int i = 0; i < warmUps; i++) {
            work.on(tasks.get(i % tasks.size()));
        }
        int[] next = {0};
        return Timing.cold(times * tasks.size(), () -> work.on(tasks.get(next[0]++ % tasks.size())));
    }
}
