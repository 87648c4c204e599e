package io.hashwatt.application.schedule.port;

import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.Recurrence;
import java.util.NavigableSet;
import java.util.Optional;

/** Expands rules of iCalendar into days, and knows public holidays. It keeps nothing and never fails on a checked rule. */
public interface RecurrenceExpander extends CalendarDays {

    /** What makes a rule unfit, in English, to follow the name of its field; empty: it is fit. */
    Optional<String> defect(Recurrence.Rule rule);

    /** The regions whose public holidays it knows, as {@code DE} and {@code DE-BY}. */
    NavigableSet<String> regions();
}
