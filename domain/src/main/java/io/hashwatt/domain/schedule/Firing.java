package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A slot taking place.
 *
 * @param interval when
 * @param start the local time it is meant to begin, whether or not the clocks show it on that day
 * @param end the local time it is meant to end
 */
public record Firing(Interval interval, CalendarSlot slot, LocalDateTime start, LocalDateTime end) {

    /** Whether the clocks change while it lasts, so that it is not as long as its times make one think. */
    public boolean spansClockChange() {
        return !interval.length().equals(Duration.between(start, end));
    }
}
