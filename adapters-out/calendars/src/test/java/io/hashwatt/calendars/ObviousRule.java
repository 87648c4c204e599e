package io.hashwatt.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule expanded the slow, obvious way: every day is asked whether it is one of it. */
final class ObviousRule {

    private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Map<String, List<String>> parts;
    private final String frequency;
    private final int interval;
    private final LocalDate first;
    private final DayOfWeek weekStart;

    ObviousRule(String rule, LocalDate first) {
        this.parts = Arrays.stream(rule.split(";"))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(both -> both[0], both -> List.of(both[1].split(","))));
        this.frequency = part("FREQ").getFirst();
        this.interval =
                Integer.parseInt(parts.getOrDefault("INTERVAL", List.of("1")).getFirst());
        this.first = first;
        this.weekStart = day(parts.getOrDefault("WKST", List.of("MO")).getFirst());
    }

    List<LocalDate> until(LocalDate last) {
        Map<Long, List<LocalDate>> periods = new LinkedHashMap<>();
        // From before the first day on, for BYSETPOS counts in the whole period.
        first.minusYears(1)
                .datesUntil(last.plusYears(1))
                .filter(day -> period(day) % interval == 0 && isOn(day))
                .forEach(day -> periods.computeIfAbsent(period(day), period -> new ArrayList<>())
                        .add(day));
        List<LocalDate> days = new ArrayList<>();
        periods.values().forEach(set -> days.addAll(chosen(set)));
        days.removeIf(day -> day.isBefore(first));
        List<String> count = part("COUNT");
        return days.stream()
                .limit(count.isEmpty() ? days.size() : Long.parseLong(count.getFirst()))
                .filter(day -> !day.isAfter(last))
                .toList();
    }

    /** Empty where the rule does not have it. */
    private List<String> part(String name) {
        return parts.getOrDefault(name, List.of());
    }

    private long period(LocalDate day) {
        return switch (frequency) {
            case "DAILY" -> ChronoUnit.DAYS.between(first, day);
            case "WEEKLY" -> ChronoUnit.WEEKS.between(week(first), week(day));
            case "MONTHLY" -> ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
            default -> weeksOwnYear(day) - weeksOwnYear(first);
        };
    }

    /** With BYWEEKNO a year is one of weeks. */
    private long weeksOwnYear(LocalDate day) {
        return parts.containsKey("BYWEEKNO") && !day.equals(first)
                ? day.get(WeekFields.of(weekStart, 4).weekBasedYear())
                : day.getYear();
    }

    private LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private boolean isOn(LocalDate day) {
        boolean isInMonth = has("BYMONTH", day.getMonthValue());
        boolean isOnDay = has("BYMONTHDAY", day.getDayOfMonth(), day.lengthOfMonth())
                && has("BYYEARDAY", day.getDayOfYear(), day.lengthOfYear())
                && hasWeek(day)
                && (!parts.containsKey("BYDAY") || part("BYDAY").stream().anyMatch(name -> isDay(name, day)));
        return isInMonth && isOnDay && isOnDayOfFirst(day);
    }

    /** What the rule does not say it takes from its first day. */
    private boolean isOnDayOfFirst(LocalDate day) {
        if (frequency.equals("DAILY")
                || parts.containsKey("BYDAY")
                || parts.containsKey("BYMONTHDAY")
                || parts.containsKey("BYYEARDAY")) {
            return true;
        }
        if (frequency.equals("WEEKLY") || parts.containsKey("BYWEEKNO")) {
            return day.getDayOfWeek() == first.getDayOfWeek();
        }
        return day.getDayOfMonth() == first.getDayOfMonth()
                && (frequency.equals("MONTHLY") || parts.containsKey("BYMONTH") || day.getMonth() == first.getMonth());
    }

    private boolean has(String part, int number) {
        return !parts.containsKey(part) || part(part).contains(String.valueOf(number));
    }

    private boolean has(String part, int number, int of) {
        return has(part, number) || part(part).contains(String.valueOf(number - of - 1));
    }

    private boolean hasWeek(LocalDate day) {
        WeekFields weeks = WeekFields.of(weekStart, 4);
        int year = day.get(weeks.weekBasedYear());
        int of = LocalDate.of(year, 12, 28).get(weeks.weekOfWeekBasedYear());
        return has("BYWEEKNO", day.get(weeks.weekOfWeekBasedYear()), of);
    }

    private boolean isDay(String name, LocalDate day) {
        String number = name.substring(0, name.length() - 2);
        if (day(name.substring(name.length() - 2)) != day.getDayOfWeek()) {
            return false;
        }
        boolean isInMonth = frequency.equals("MONTHLY") || parts.containsKey("BYMONTH");
        int at = isInMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int of = isInMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return number.isEmpty()
                || Integer.parseInt(number) == (at - 1) / 7 + 1
                || Integer.parseInt(number) == -((of - at) / 7 + 1);
    }

    private List<LocalDate> chosen(List<LocalDate> set) {
        List<String> positions = part("BYSETPOS");
        return positions.isEmpty()
                ? set
                : set.stream()
                        .filter(day -> positions.contains(String.valueOf(set.indexOf(day) + 1))
                                || positions.contains(String.valueOf(set.indexOf(day) - set.size())))
                        .toList();
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(NAMES.indexOf(name) + 1);
    }
}
