package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.dp.LevelBounds;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.KernelTerms;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.group.TerminalWorth;
import io.hashwatt.domain.plan.outlook.FirstDecision;
import io.hashwatt.domain.plan.outlook.Forecast;
import org.jspecify.annotations.Nullable;

/** Finds the best levels of a part of a grid at prices somebody expects there. */
final class WindowPlanning {

    private final GroupTask task;
    private final GroupTerms terms;
    private final FirstDecision firstDecision;
    private final @Nullable LevelBounds limits;

    WindowPlanning(GroupTask task, PlanningGrid grid) {
        this.task = task;
        this.terms = KernelTerms.of(task.group(), grid, TerminalWorth.NONE);
        this.firstDecision = new FirstDecision(terms);
        this.limits = KernelTerms.bounds(task, grid);
    }

    /** The level of the forecast's first slot; the default level if the level limits contradict each other from here. */
    int firstLevel(Forecast forecast, RunState state, int startsToday) {
        Standing standing = new Standing(0, state.level(), state.since(), startsToday);
        int level = limits == null ? firstDecision.level(forecast, standing) : FirstDecision.OPEN;
        if (level != FirstDecision.OPEN) {
            return level;
        }
        byte[] levels = levels(forecast, state, startsToday);
        return levels == null ? task.group().defaultLevel() : levels[0];
    }

    /**
     * The levels of the forecast's slots; where a price is missing the default level, or as near to it as can be. Null if
     * the level limits within them contradict each other from here.
     */
    byte @Nullable [] levels(Forecast forecast, RunState state, int startsToday) {
        Horizon window = forecast.horizon();
        Standing standing = new Standing(0, state.level(), state.since(), startsToday);
        LevelBounds bounds = limits == null ? null : limits.window(forecast.from(), forecast.from() + forecast.size());
        GroupTerms holding = window.isFullyPriced()
                ? terms
                : terms.holdingDefault(window, task.group().defaultLevel());
        RunProgramme programme = RunProgramme.solve(window, holding, bounds, startsToday);
        return programme.isFeasible(standing) ? programme.levelsFrom(standing) : null;
    }
}
