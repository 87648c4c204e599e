package io.hashwatt.application.plan.observed;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Local days of a site as far as they are over. */
record DaysAsked(LocalDays days, LocalDate from, LocalDate to) {

    /** Refused at {@code from} or {@code to}. @param to may be ahead: then up to today @param most days at once */
    static Outcome<DaysAsked> between(ZoneId zone, Instant now, LocalDate from, LocalDate to, int most) {
        LocalDays days = new LocalDays(zone);
        LocalDate today = days.dayOf(now);
        if (from.isAfter(today)) {
            return Outcome.refused("from", "must not be ahead: it is " + today + " at the site");
        }
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= most) {
            return Outcome.refused("to", "must be from, or at most " + (most - 1) + " days after it");
        }
        return new Outcome.Done<>(new DaysAsked(days, from, to.isAfter(today) ? today : to));
    }

    /** @param daysAgo the last one; 0: today */
    static DaysAsked last(ZoneId zone, Instant now, int daysAgo, int count) {
        LocalDays days = new LocalDays(zone);
        LocalDate last = days.dayOf(now).minusDays(daysAgo);
        return new DaysAsked(days, last.minusDays(count - 1L), last);
    }

    /** What is over of them, to the millisecond; empty: nothing of a day that has just begun. */
    Optional<Interval> over(Instant now) {
        Instant start = days.startOf(from);
        Instant midnight = days.startOf(to.plusDays(1));
        Instant over = now.truncatedTo(ChronoUnit.MILLIS);
        return start.isBefore(over)
                ? Optional.of(new Interval(start, midnight.isBefore(over) ? midnight : over))
                : Optional.empty();
    }
}
