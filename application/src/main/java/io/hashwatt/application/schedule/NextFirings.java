package io.hashwatt.application.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarCompiler;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.Firing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What of a calendar takes place now or next. */
final class NextFirings {

    /** Most calendars have something within a fortnight; others come once a year. */
    private static final List<Duration> FARTHER = List.of(Duration.ofDays(14), Duration.ofDays(366));

    private final CalendarDays days;
    private final Instant now;

    NextFirings(CalendarDays days, Instant now) {
        this.days = days;
        this.now = now;
    }

    /** @return in order of time; none if there is nothing within a year */
    List<Firing> of(CalendarContent calendar, int most) {
        for (Duration far : FARTHER) {
            List<Firing> found = new CalendarCompiler(calendar, days).over(Interval.of(now, far));
            if (!found.isEmpty()) {
                return found.stream().limit(most).toList();
            }
        }
        return List.of();
    }
}
