package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.outlook.SlotForecasts;

/**
 * The rolling policy: before every slot a plan is made on the outlook of that moment, as far as it reaches, and only the first
 * slot of the plan is carried out. A site that is handed over to its plan does just that.
 */
final class RollingPlanning {

    private final PlanningGrid grid;
    private final SlotForecasts forecasts;
    private final WindowPlanning planning;

    RollingPlanning(GroupTask task, PlanningGrid grid, SlotForecasts forecasts) {
        this.grid = grid;
        this.forecasts = forecasts;
        this.planning = new WindowPlanning(task, grid);
    }

    int wish(RunState state, int slot) {
        return planning.firstLevel(forecasts.rolling(slot), state, state.startsOn(grid.dayNumber(slot)));
    }
}
