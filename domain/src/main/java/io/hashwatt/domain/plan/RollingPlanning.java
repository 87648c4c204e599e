package io.hashwatt.domain.plan;

import io.hashwatt.domain.plan.dp.Forecaster;
import java.time.Duration;

/**
 * The rolling policy: before every slot the coming {@link #LOOK_AHEAD} are planned on the forecast of that moment, and only
 * the first slot of the plan is carried out.
 */
final class RollingPlanning {

    static final Duration LOOK_AHEAD = Duration.ofHours(24);

    private final GroupTask task;
    private final PlanningGrid grid;
    private final Forecaster forecaster;
    private final WindowPlanning planning;

    RollingPlanning(GroupTask task, PlanningGrid grid, Forecaster forecaster) {
        this.task = task;
        this.grid = grid;
        this.forecaster = forecaster;
        this.planning = new WindowPlanning(task, grid, TerminalWorth.NONE);
    }

    int wish(RunState state, int slot) {
        int to = slot + 1;
        long end = grid.startMillis(slot) + LOOK_AHEAD.toMillis();
        while (to < grid.size() && grid.startMillis(to) < end) {
            to++;
        }
        byte[] levels =
                planning.levels(forecaster.rolling(slot, to), slot, state, state.startsOn(grid.dayNumber(slot)));
        return levels == null ? task.group().defaultLevel() : levels[0];
    }
}
