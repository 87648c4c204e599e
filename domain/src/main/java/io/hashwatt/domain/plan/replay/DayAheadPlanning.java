package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.RunState;
import io.hashwatt.domain.plan.outlook.SlotForecasts;
import java.time.Instant;
import java.time.LocalTime;

/**
 * The day-ahead policy: every local day is planned once, by itself, at the time the day-ahead prices come out on the day
 * before; the first day at the beginning of the period. A slot without a day-ahead price is to hold the default level.
 */
final class DayAheadPlanning {

    private final GroupTask task;
    private final PlanningGrid grid;
    private final SlotForecasts forecasts;
    private final LocalTime knownAt;
    private final WindowPlanning planning;
    private final byte[] wishes;
    private int planned;

    DayAheadPlanning(GroupTask task, PlanningGrid grid, SlotForecasts forecasts, Backtest.Setup setup) {
        this.task = task;
        this.grid = grid;
        this.forecasts = forecasts;
        this.knownAt = setup.dayAheadKnownAt();
        this.planning = new WindowPlanning(task, grid);
        this.wishes = new byte[grid.size()];
    }

    int wish(RunState state, int slot) {
        if (slot >= planned) {
            plan(state, slot, endOfDay(slot));
        }
        return wishes[slot];
    }

    private void plan(RunState state, int from, int to) {
        long decision = decisionTime(from);
        byte[] levels =
                planning.levels(forecasts.dayAhead(from, to, decision), state, state.startsOn(grid.dayNumber(from)));
        for (int slot = from; slot < to; slot++) {
            wishes[slot] = levels == null ? (byte) task.group().defaultLevel() : levels[slot - from];
        }
        planned = to;
    }

    private int endOfDay(int slot) {
        int end = slot + 1;
        while (end < grid.size() && grid.dayNumber(end) == grid.dayNumber(slot)) {
            end++;
        }
        return end;
    }

    private long decisionTime(int slot) {
        Instant begin = grid.period().start();
        Instant publication = grid.days()
                .dayOf(grid.slot(slot).interval().start())
                .minusDays(1)
                .atTime(knownAt)
                .atZone(grid.days().zone())
                .toInstant();
        return (publication.isAfter(begin) ? publication : begin).toEpochMilli();
    }
}
