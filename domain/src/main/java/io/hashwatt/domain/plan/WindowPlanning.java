package io.hashwatt.domain.plan;

import io.hashwatt.domain.plan.dp.Bounds;
import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.dp.SteadyState;
import org.jspecify.annotations.Nullable;

/** Finds the best levels of a part of a grid at prices somebody expects there. */
final class WindowPlanning {

    private final GroupTask task;
    private final GroupTerms terms;
    private final @Nullable Bounds limits;

    WindowPlanning(GroupTask task, PlanningGrid grid, TerminalWorth terminal) {
        this.task = task;
        this.terms = KernelTerms.of(task.group(), grid, terminal);
        this.limits = LevelBounds.ofLimits(task, grid);
    }

    /**
     * The levels of the window's slots; where a price is missing the default level, or as near to it as can be. Null if the
     * level limits within the window contradict each other from here.
     *
     * @param from the window's first slot
     */
    byte @Nullable [] levels(Horizon window, int from, RunState state, int startsToday) {
        Standing standing = new Standing(0, state.level(), state.since(), startsToday);
        byte[] steady = limits == null && window.isFullyPriced() ? SteadyState.levels(window, terms, standing) : null;
        return steady == null ? solved(window, from, standing) : steady;
    }

    private byte @Nullable [] solved(Horizon window, int from, Standing standing) {
        Bounds bounds = limits == null ? null : limits.window(from, from + window.size());
        GroupTerms holding = window.isFullyPriced()
                ? terms
                : terms.holdingDefault(window, task.group().defaultLevel());
        RunProgramme programme = RunProgramme.solve(window, holding, bounds, standing.startsToday());
        return programme.isFeasible(standing) ? programme.levelsFrom(standing) : null;
    }
}
