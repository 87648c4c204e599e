package io.hashwatt.calendars.ics;

import io.hashwatt.domain.schedule.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days of the week and every how many weeks, and the same as a rule. */
final class WeeklyRule {

    private static final Set<String> SIMPLE = Set.of("FREQ", "INTERVAL", "BYDAY", "WKST", "UNTIL");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private WeeklyRule() {}

    static String write(Recurrence.Weekly weekly) {
        return "FREQ=WEEKLY" + (weekly.everyWeeks() == 1 ? "" : ";INTERVAL=" + weekly.everyWeeks() + ";WKST=MO")
                + ";BYDAY=" + names(weekly.days());
    }

    static String names(Set<DayOfWeek> days) {
        return days.stream().map(day -> DAYS.get(day.ordinal())).collect(Collectors.joining(","));
    }

    /** @throws IllegalArgumentException if there is another word among them */
    static Set<DayOfWeek> days(String names) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : List.of(names.split(",", -1))) {
            int day = DAYS.indexOf(name);
            if (day < 0) {
                throw new IllegalArgumentException("no day of the week: " + name);
            }
            days.add(DayOfWeek.of(day + 1));
        }
        return days;
    }

    /**
     * The rule in days of the week, if a calendar that begins and ends on these days lays it over the same days.
     *
     * @param first its own first day
     * @param last its own last day; null: none
     * @param from first day of the calendar, not after its own
     * @param until last day of the calendar, not before its own; null: none
     */
    static Optional<Recurrence.Weekly> read(
            RuleText rule, LocalDate first, @Nullable LocalDate last, LocalDate from, @Nullable LocalDate until) {
        if (!SIMPLE.containsAll(rule.parts().keySet())
                || !rule.get("FREQ", "").equals("WEEKLY")
                || (last == null) != (until == null)) {
            return Optional.empty();
        }
        Recurrence.Weekly weekly;
        try {
            weekly = new Recurrence.Weekly(
                    days(rule.get("BYDAY", DAYS.get(first.getDayOfWeek().ordinal()))),
                    Integer.parseInt(rule.get("INTERVAL", "1")));
        } catch (IllegalArgumentException notSimple) {
            return Optional.empty();
        }
        boolean isCountedAlike = weekly.everyWeeks() == 1
                || rule.get("WKST", "MO").equals("MO") && isInWeek(first, from, weekly.everyWeeks());
        return isCountedAlike
                        && isFree(weekly, from, first, from)
                        && (last == null || until == null || isFree(weekly, last.plusDays(1), until.plusDays(1), from))
                ? Optional.of(weekly)
                : Optional.empty();
    }

    /** Whether it does not take place from one day to the one before another; looks no further than to its next week. */
    private static boolean isFree(Recurrence.Weekly weekly, LocalDate day, LocalDate end, LocalDate from) {
        LocalDate enough = day.plusWeeks(weekly.everyWeeks() + 1L);
        return day.datesUntil(enough.isBefore(end) ? enough : end.isBefore(day) ? day : end)
                .noneMatch(
                        one -> weekly.days().contains(one.getDayOfWeek()) && isInWeek(one, from, weekly.everyWeeks()));
    }

    private static boolean isInWeek(LocalDate day, LocalDate from, int everyWeeks) {
        return ChronoUnit.WEEKS.between(monday(from), monday(day)) % everyWeeks == 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
