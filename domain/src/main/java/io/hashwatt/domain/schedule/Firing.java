package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A slot taking place.
 *
 * @param interval when
 * @param start the local time it is meant to begin, whether or not the clocks show it on that day
 * @param end the local time it is meant to end
 */
public record Firing(Interval interval, CalendarSlot slot, LocalDateTime start, LocalDateTime end) {

    /** Whether the clocks change while it lasts, so that it is not as long as its times make one think. */
    public boolean spansClockChange(ZoneId zone) {
        return !zone.getRules()
                .getOffset(interval.start())
                .equals(zone.getRules().getOffset(interval.end()));
    }
}
