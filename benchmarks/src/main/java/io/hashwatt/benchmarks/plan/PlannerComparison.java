package io.hashwatt.benchmarks.plan;

import io.hashwatt.benchmarks.Timing;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupPlanner;
import io.hashwatt.domain.plan.group.GroupPlanning;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Prints, from one run, how the planner's time grows with slots and with groups, and how it stands to a mixed-integer
 * solver on the same problems. Speeds of different machines or days do not compare; the ratios do.
 *
 * <p>Arguments: the solvers, by their names in OR-Tools; HIGHS, SCIP and SAT if none are given.
 */
public final class PlannerComparison {

    private static final int DAY = 96;
    private static final int[] SLOTS = {672, 2_688, 10_752, 67_200};
    private static final int[] GROUPS = {10, 100, 1_000, 10_000};

    private static final String COLUMNS =
            "  minimum times and start cost    every limit                     and explained"
                    + "                   changes of level, explained";

    /** What the last thing measured gave, so that no compiler can leave it out. */
    private static volatile int sink;

    private PlannerComparison() {}

    public static void main(String[] solvers) {
        List<String> lines = new ArrayList<>();
        lines.add("One group on one thread, ms: median (5th to 95th percentile)");
        lines.add("   slots" + COLUMNS);
        for (int slots : SLOTS) {
            lines.add(oneGroup(slots));
        }
        lines.add("");
        lines.add("Groups × 96 slots on " + Runtime.getRuntime().availableProcessors() + " cores, ms");
        lines.add("  groups" + COLUMNS);
        for (int groups : GROUPS) {
            lines.add(site(groups));
        }
        lines.add("");
        lines.addAll(
                new SolverComparison(solvers.length == 0 ? List.of("HIGHS", "SCIP", "SAT") : List.of(solvers)).lines());
        lines.forEach(System.out::println);
    }

    private static String oneGroup(int slots) {
        PlanningGrid grid = SyntheticPrices.grid(slots);
        GroupTask plain = BenchmarkFleet.plain(500);
        GroupTask everything = BenchmarkFleet.withEverything(500, grid);
        GroupTask changing = BenchmarkFleet.withLevelChanges(500, grid);
        int runs = Math.clamp(2_000_000 / slots, 50, 1_000);
        return row(
                slots,
                Timing.of(runs, () -> sink = planned(plain, grid).level(0)),
                Timing.of(runs, () -> sink = planned(everything, grid).level(0)),
                Timing.of(runs, () -> sink = read(planned(everything, grid))),
                Timing.of(runs, () -> sink = read(planned(changing, grid))));
    }

    private static String site(int groups) {
        PlanningGrid grid = SyntheticPrices.grid(DAY);
        List<GroupTask> plain = BenchmarkFleet.plain(IntStream.range(0, groups));
        List<GroupTask> everything = BenchmarkFleet.withEverything(IntStream.range(0, groups), grid);
        List<GroupTask> changing = BenchmarkFleet.withLevelChanges(IntStream.range(0, groups), grid);
        int runs = Math.clamp(100_000 / groups, 20, 1_000);
        return row(
                groups,
                Timing.of(runs, () -> sink = planned(plain, grid).starts()),
                Timing.of(runs, () -> sink = planned(everything, grid).starts()),
                Timing.of(runs, () -> sink = read(planned(everything, grid))),
                Timing.of(runs, () -> sink = read(planned(changing, grid))));
    }

    static GroupPlan planned(GroupTask task, PlanningGrid grid) {
        return switch (GroupPlanner.plan(task, grid)) {
            case GroupPlanning.Planned(GroupPlan plan) -> plan;
            case GroupPlanning.Impossible(var conflict) -> throw new IllegalStateException(conflict.toString());
        };
    }

    private static SitePlan planned(List<GroupTask> tasks, PlanningGrid grid) {
        return switch (SitePlanner.plan(BenchmarkFleet.site(tasks, grid), tasks, grid)) {
            case SitePlanner.Outcome.Planned(SitePlan plan) -> plan;
            case SitePlanner.Outcome other -> throw new IllegalStateException(other.toString());
        };
    }

    private static int read(SitePlan plan) {
        return plan.groups().parallelStream().mapToInt(PlannerComparison::read).sum();
    }

    /** Reads level, both values and reason of every slot. */
    private static int read(GroupPlan plan) {
        int sum = 0;
        for (PlannedSlot slot : plan.slots()) {
            PlannedSlot.Alternative next = slot.nextBest();
            sum += slot.level() + (slot.value() == null ? 0 : slot.value().signum());
            sum += next == null ? 0 : next.level() + next.value().signum();
            sum += slot.reason() == null ? 0 : 1;
        }
        return sum;
    }

    private static String row(int size, Timing... columns) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%8d", size));
        for (Timing column : columns) {
            row.append(String.format(Locale.ROOT, "  %-30s", column.text()));
        }
        return row.toString().stripTrailing();
    }
}
