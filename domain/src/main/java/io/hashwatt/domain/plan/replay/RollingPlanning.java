package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.outlook.Forecaster;
import java.time.Duration;

/**
 * The rolling policy: before every slot the coming hours are planned on the forecast of that moment, and only the first
 * slot of the plan is carried out. It looks twelve hours ahead, a day where starts are counted by the day, and always far
 * enough to see two full cycles of minimum times; beyond that the forecast no longer changes what is best now.
 */
final class RollingPlanning {

    private static final Duration USUAL = Duration.ofHours(12);
    private static final Duration WITH_STARTS_PER_DAY = Duration.ofHours(24);

    private final PlanningGrid grid;
    private final Forecaster forecaster;
    private final WindowPlanning planning;
    private final long lookAheadMillis;

    RollingPlanning(GroupTask task, PlanningGrid grid, Forecaster forecaster) {
        this.grid = grid;
        this.forecaster = forecaster;
        this.planning = new WindowPlanning(task, grid);
        this.lookAheadMillis = lookAhead(task.group().limits()).toMillis();
    }

    int wish(RunState state, int slot) {
        int to = Math.max(slot + 1, grid.horizon().slotAtOrAfter(grid.startMillis(slot) + lookAheadMillis));
        return planning.firstLevel(forecaster.rolling(slot, to), state, state.startsOn(grid.dayNumber(slot)));
    }

    private static Duration lookAhead(TransitionLimits limits) {
        Duration usual = limits.startsPerDay().isPresent() ? WITH_STARTS_PER_DAY : USUAL;
        Duration cycles = limits.minimumUp().plus(limits.minimumDown()).multipliedBy(2);
        return cycles.compareTo(usual) > 0 ? cycles : usual;
    }
}
