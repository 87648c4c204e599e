package io.hashwatt.calendars.ics;

import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An event that comes by a rule, and the days on which it does not all the same.
 *
 * @param rule in days
 * @param first the day it is counted from
 */
record EventSeries(
        IcsEvent event, RuleText rule, LocalDate first, IcsEvent.Hours hours, NavigableSet<LocalDate> leftOut) {

    EventSeries(IcsEvent event, RuleText rule, LocalDate first, IcsEvent.Hours hours) {
        this(event, rule, first, hours, new TreeSet<>());
    }

    void leaveOut(LocalDate day) {
        leftOut.add(day);
    }

    Recurrence.Rule asRule() {
        return new Recurrence.Rule(rule.toString(), first);
    }

    /** Its last day where the rule names it; null: it does not end, or after so many times. */
    @Nullable LocalDate last() {
        String until = rule.get("UNTIL");
        return until == null ? null : IcsTimes.day(until);
    }

    /** The same from a later day of it on, to a day. */
    EventSeries piece(LocalDate from, @Nullable LocalDate to) {
        return new EventSeries(event, to == null ? rule : rule.until(to), from, hours);
    }

    /** By days of the week where the calendar, which begins and ends on these days, means the same by them. */
    Recurrence on(LocalDate from, @Nullable LocalDate until) {
        return WeeklyRule.read(rule, first, last(), from, until)
                .<Recurrence>map(weekly -> weekly)
                .orElseGet(this::asRule);
    }
}
