package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A rule of iCalendar in words, if it is one of the usual ones; else as it is written. */
public final class RuleWords {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d)?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Set<String> END = Set.of("COUNT", "UNTIL", "WKST");

    private final Map<String, String> parts;

    private RuleWords(Map<String, String> parts) {
        this.parts = parts;
    }

    public static String of(Recurrence.Rule rule) {
        Map<String, String> parts = Arrays.stream(
                        rule.rule().toUpperCase(Locale.ROOT).split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> second, TreeMap::new));
        try {
            RuleWords words = new RuleWords(parts);
            return words.days().map(days -> days + words.end()).orElseGet(() -> raw(rule));
        } catch (NumberFormatException | DateTimeException nonsense) {
            return raw(rule);
        }
    }

    private static String raw(Recurrence.Rule rule) {
        return T.of("schedule.rule.raw", rule.rule(), DayWords.of(rule.first()));
    }

    /** Every week, every 3 weeks. @param key of the unit, with {@code .one} and {@code .other} */
    static String every(int number, String key) {
        return T.count(key, number);
    }

    private Optional<String> days() {
        int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> only() ? Optional.of(every(interval, "schedule.rule.days")) : Optional.empty();
            case "WEEKLY" -> weekly(interval);
            case "MONTHLY" -> monthly(every(interval, "schedule.rule.months"));
            case "YEARLY" -> yearly(interval);
            default -> Optional.empty();
        };
    }

    private Optional<String> weekly(int interval) {
        if (!only("BYDAY") || !parts.containsKey("BYDAY")) {
            return Optional.empty();
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : parts.get("BYDAY").split(",")) {
            if (!DAYS.contains(day)) {
                return Optional.empty();
            }
            days.add(DayOfWeek.of(DAYS.indexOf(day) + 1));
        }
        return Optional.of(
                T.of("schedule.say.everyWeeksOn", every(interval, "schedule.rule.weeks"), DayWords.of(days)));
    }

    private Optional<String> monthly(String every) {
        if (only("BYMONTHDAY") && parts.containsKey("BYMONTHDAY")) {
            return dayOfMonth().map(day -> T.of("schedule.rule.ofMonth", every, day));
        }
        if (only("BYDAY") && parts.containsKey("BYDAY")) {
            return nthDay().map(day -> T.of("schedule.rule.ofMonth", every, day));
        }
        return Optional.empty();
    }

    private Optional<String> yearly(int interval) {
        boolean known = only("BYMONTH", "BYMONTHDAY") || only("BYMONTH", "BYDAY");
        if (!known || !parts.getOrDefault("BYMONTH", "").matches("\\d{1,2}")) {
            return Optional.empty();
        }
        String month =
                Month.of(Integer.parseInt(parts.get("BYMONTH"))).getDisplayName(TextStyle.FULL_STANDALONE, T.locale());
        Optional<String> day = parts.containsKey("BYMONTHDAY") ? dayOfMonth() : nthDay();
        return day.map(words -> T.of("schedule.rule.ofYear", every(interval, "schedule.rule.years"), words, month));
    }

    private Optional<String> dayOfMonth() {
        String day = parts.getOrDefault("BYMONTHDAY", "");
        if (day.equals("-1")) {
            return Optional.of(T.of("schedule.rule.lastDay"));
        }
        return day.matches("\\d{1,2}")
                ? Optional.of(T.of("schedule.rule.day", Formats.current().count(Integer.parseInt(day))))
                : Optional.empty();
    }

    private Optional<String> nthDay() {
        Matcher found = DAY.matcher(parts.getOrDefault("BYDAY", ""));
        if (!found.matches() || found.group(1) == null) {
            return Optional.empty();
        }
        String name =
                DayOfWeek.of(DAYS.indexOf(found.group(2)) + 1).getDisplayName(TextStyle.FULL_STANDALONE, T.locale());
        return switch (Integer.parseInt(found.group(1))) {
            case -1 -> Optional.of(T.of("schedule.rule.last", name));
            case 1 -> Optional.of(T.of("schedule.rule.first", name));
            case 2 -> Optional.of(T.of("schedule.rule.second", name));
            case 3 -> Optional.of(T.of("schedule.rule.third", name));
            case 4 -> Optional.of(T.of("schedule.rule.fourth", name));
            case 5 -> Optional.of(T.of("schedule.rule.fifth", name));
            default -> Optional.empty();
        };
    }

    private String end() {
        if (parts.containsKey("COUNT")) {
            return T.count("schedule.rule.count", Long.parseLong(parts.get("COUNT")));
        }
        return parts.containsKey("UNTIL")
                ? T.of(
                        "schedule.rule.until.day",
                        DayWords.of(LocalDate.parse(parts.get("UNTIL"), DateTimeFormatter.BASIC_ISO_DATE)))
                : "";
    }

    /** Whether no other part says anything about the days. */
    private boolean only(String... known) {
        return parts.keySet().stream()
                .filter(part -> !END.contains(part))
                .allMatch(part -> part.equals("FREQ")
                        || part.equals("INTERVAL")
                        || List.of(known).contains(part));
    }
}
