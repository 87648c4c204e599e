package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.time.Instant;
import java.time.LocalTime;

/** Which slots the day-ahead policy plans at a time, and when. */
final class DayAheadDays {

    private final PlanningGrid grid;
    private final LocalTime knownAt;

    /** @param knownAt local time on the day before delivery */
    DayAheadDays(PlanningGrid grid, LocalTime knownAt) {
        this.grid = grid;
        this.knownAt = knownAt;
    }

    int endOfDay(int slot) {
        int end = slot + 1;
        while (end < grid.size() && grid.dayNumber(end) == grid.dayNumber(slot)) {
            end++;
        }
        return end;
    }

    /** In epoch milliseconds. */
    long decisionTime(int slot) {
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
