package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.plan.coupling.CoupledGroup;
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
import java.util.Arrays;
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
        Standing standing = state.standing(0, startsToday);
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
        Standing standing = state.standing(0, startsToday);
        LevelBounds bounds = limits == null ? null : limits.window(forecast.from(), forecast.from() + forecast.size());
        GroupTerms holding = window.isFullyPriced()
                ? terms
                : terms.holdingDefault(window, task.group().defaultLevel());
        RunProgramme programme = RunProgramme.solve(window, holding, bounds, startsToday);
        return programme.isFeasible(standing) ? programme.levelsFrom(standing) : null;
    }

    /** The same; the default level throughout if the level limits contradict each other from here. */
    byte[] levelsOrDefault(Forecast forecast, RunState state, int startsToday) {
        byte[] levels = levels(forecast, state, startsToday);
        if (levels == null) {
            levels = new byte[forecast.size()];
            Arrays.fill(levels, (byte) task.group().defaultLevel());
        }
        return levels;
    }

    /**
     * The group as one of several that share caps, the peak worth having or draw targets.
     *
     * @param alone its levels by itself, at which it stays where there is no price
     */
    CoupledGroup coupled(Forecast forecast, Standing standing, byte[] alone, long[] draws) {
        LevelBounds bounds = limits == null ? null : limits.window(forecast.from(), forecast.from() + forecast.size());
        if (!forecast.horizon().isFullyPriced()) {
            bounds = bounds == null ? LevelBounds.all(alone.length, task.group().topLevel()) : bounds;
            for (int slot = 0; slot < alone.length; slot++) {
                if (!forecast.isPriced(slot)) {
                    bounds.narrow(slot, slot + 1, alone[slot], alone[slot]);
                }
            }
        }
        return new CoupledGroup(terms, bounds, standing, draws);
    }
}
