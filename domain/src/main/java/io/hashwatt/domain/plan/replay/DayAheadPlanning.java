package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.outlook.SlotForecasts;

/**
 * The day-ahead policy: every local day is planned once, by itself, at the time the day-ahead prices come out on the day
 * before; the first day at the beginning of the period. A slot without a day-ahead price is to hold the default level.
 */
final class DayAheadPlanning {

    private final GroupTask task;
    private final PlanningGrid grid;
    private final SlotForecasts forecasts;
    private final DayAheadDays days;
    private final WindowPlanning planning;
    private final byte[] wishes;
    private int planned;

    DayAheadPlanning(GroupTask task, PlanningGrid grid, SlotForecasts forecasts, BacktestSetup setup) {
        this.task = task;
        this.grid = grid;
        this.forecasts = forecasts;
        this.days = new DayAheadDays(grid, setup.dayAheadKnownAt());
        this.planning = new WindowPlanning(task, grid);
        this.wishes = new byte[grid.size()];
    }

    int wish(RunState state, int slot) {
        if (slot >= planned) {
            plan(state, slot, days.endOfDay(slot));
        }
        return wishes[slot];
    }

    private void plan(RunState state, int from, int to) {
        long decision = days.decisionTime(from);
        byte[] levels =
                planning.levels(forecasts.dayAhead(from, to, decision), state, state.startsOn(grid.dayNumber(from)));
        for (int slot = from; slot < to; slot++) {
            wishes[slot] = levels == null ? (byte) task.group().defaultLevel() : levels[slot - from];
        }
        planned = to;
    }
}
