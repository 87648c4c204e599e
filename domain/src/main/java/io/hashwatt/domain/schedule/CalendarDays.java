package io.hashwatt.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Knows days that do not follow from the days of the week. */
public interface CalendarDays {

    /**
     * The days of a rule between two days, both included, in order and each once.
     *
     * @throws IllegalArgumentException if it is no rule in days; {@link CalendarContent}s that are kept have been checked
     */
    List<LocalDate> of(Recurrence.Rule rule, LocalDate from, LocalDate to);

    /** Public holidays of a region between two days, both included; none of a region nobody knows. */
    Set<LocalDate> holidays(String region, LocalDate from, LocalDate to);
}
