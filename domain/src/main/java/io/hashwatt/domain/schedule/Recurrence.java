package io.hashwatt.domain.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** On which days something comes again. */
public sealed interface Recurrence {

    /** Whether it needs to know the first day of its schedule. */
    default boolean countsFromFirstDay() {
        return false;
    }

    /**
     * @param days at least one
     * @param everyWeeks 1 to {@link #MOST_WEEKS}; from 2 on counted from the Monday of the week in which the schedule begins
     */
    record Weekly(Set<DayOfWeek> days, int everyWeeks) implements Recurrence {

        public static final int MOST_WEEKS = 52;

        public Weekly {
            days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
            if (days.isEmpty()) {
                throw new IllegalArgumentException("what comes again every week does so on a day at least");
            }
            if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
                throw new IllegalArgumentException("weeks are counted from 1 to " + MOST_WEEKS);
            }
        }

        @Override
        public boolean countsFromFirstDay() {
            return everyWeeks > 1;
        }
    }

    /**
     * By a rule of iCalendar (RFC 5545, 3.3.10) in days: {@code FREQ=DAILY} and rarer, without times of the day.
     *
     * @param rule what stands after {@code RRULE:}
     * @param first the day it is counted from, {@code DTSTART}; itself a day only if the rule says so
     */
    record Rule(String rule, LocalDate first) implements Recurrence {

        public Rule {
            if (rule.isBlank()) {
                throw new IllegalArgumentException("a rule is not empty");
            }
        }
    }

    /** @param days at least one, each once: additional dates */
    record Dates(NavigableSet<LocalDate> days) implements Recurrence {

        public Dates {
            days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a list of dates has one at least");
            }
        }
    }
}
