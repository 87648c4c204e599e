package io.hashwatt.calendars.ics;

import io.hashwatt.domain.schedule.Wish;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a document, in checked values.
 *
 * @param length by the clock, above zero
 * @param rule its RRULE; null: it comes once, and on its dates
 * @param dates further beginnings
 * @param except beginnings that do not take place
 * @param replaces the beginning of the series of the same UID that it stands in for; null: none
 * @param wish null: it does not say any
 */
record IcsEvent(
        int line,
        String uid,
        IcsTime start,
        Duration length,
        @Nullable IcsProperty rule,
        List<IcsTime> dates,
        List<IcsTime> except,
        @Nullable IcsTime replaces,
        @Nullable Wish wish) {

    /** From when to when on a day, as clocks of a zone show it; the key by which single dates belong together. */
    record Hours(LocalTime starts, LocalTime ends, int daysLater) {}

    Hours hours(IcsTime begin, ZoneId zone) {
        LocalDateTime from = begin.in(zone);
        LocalDateTime to = new IcsTime(begin.local().plus(length), begin.isDay(), begin.zone()).in(zone);
        return new Hours(
                from.toLocalTime(),
                to.toLocalTime(),
                Math.toIntExact(ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate())));
    }
}
