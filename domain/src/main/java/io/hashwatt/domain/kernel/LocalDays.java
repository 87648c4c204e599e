package io.hashwatt.domain.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The calendar of a zone over instants. A local day has 23, 24 or 25 hours; it is found by asking the
 * zone, never by counting hours.
 */
public record LocalDays(ZoneId zone) {

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first instant of the day; where midnight does not exist (a clock change), the first after it. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public Instant startOfDayAfter(Instant instant) {
        return startOf(dayOf(instant).plusDays(1));
    }
}
