package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.LevelBounds;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans one group: the exact optimum within all its limits, by dynamic programming.
 *
 * <p>Where no price is known the default level is held like a limit. Only where another limit forbids that does the group
 * stay away from it, for as short and as near as the limits allow; and only if even that fails is there no plan.
 */
public final class GroupPlanner {

    private GroupPlanner() {}

    public static GroupPlanning plan(GroupTask task, PlanningGrid grid) {
        return plan(task, grid, TerminalWorth.NONE);
    }

    public static GroupPlanning plan(GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        return holdingDefault(task, grid, terminal)
                .or(() -> nearDefault(task, grid, GapRefinement.refine(grid, task), terminal))
                .or(() -> nearDefault(task, grid, grid, terminal))
                .<GroupPlanning>map(GroupPlanning.Planned::new)
                .orElseGet(() -> new GroupPlanning.Impossible(ConflictSearch.find(task, grid)));
    }

    private static Optional<GroupPlan> holdingDefault(GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        PlanningGrid cut = GapRefinement.cutAtLimits(grid, task);
        GroupTerms terms = KernelTerms.of(task, cut, terminal);
        Optional<byte[]> levels = levels(task, cut, terms, KernelTerms.boundsHoldingDefault(task, cut));
        return cut == grid
                ? levels.map(chosen -> new GroupPlan(task, grid, chosen))
                : levels.map(chosen -> GapRefinement.join(task, cut, chosen));
    }

    /** @param refined the grid, with its gaps in pieces or whole: a ramp may need the whole gap for its change */
    private static Optional<GroupPlan> nearDefault(
            GroupTask task, PlanningGrid grid, PlanningGrid refined, TerminalWorth terminal) {
        if (!grid.hasHoles()) {
            return Optional.empty();
        }
        GroupTerms terms = KernelTerms.of(task, refined, terminal)
                .holdingDefault(refined.horizon(), task.group().defaultLevel());
        return levels(task, refined, terms, KernelTerms.bounds(task, refined))
                .map(levels -> GapRefinement.join(task, refined, levels));
    }

    private static Optional<byte[]> levels(
            GroupTask task, PlanningGrid grid, GroupTerms terms, @Nullable LevelBounds bounds) {
        Standing initial = KernelTerms.standing(task.initial(), grid.startMillis(0));
        RunProgramme programme = RunProgramme.solve(grid.horizon(), terms, bounds, initial.startsToday());
        return programme.isFeasible(initial) ? Optional.of(programme.levelsFrom(initial)) : Optional.empty();
    }
}
