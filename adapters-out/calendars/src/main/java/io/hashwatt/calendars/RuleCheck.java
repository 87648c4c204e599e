package io.hashwatt.calendars;

import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody's rule is one in days that can be expanded in a bounded time. Stricter than RFC 5545 where its rules would
 * be useless or hostile: a schedule that comes every thousand years is nobody's.
 */
final class RuleCheck {

    static final int LONGEST = 1_000;
    static final int MOST_INTERVAL = 1_000;
    static final int MOST_COUNT = 10_000;

    /** From its first day on a rule has to take place within that time, and without a gap of a thousand of its periods. */
    static final int YEARS = 50;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST_MESSAGE = 100;
    private static final Pattern DATE = Pattern.compile("[0-9]{8}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern WEEK_53 = Pattern.compile("(.*,)?[+-]?53(,.*)?");

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Set<String> PARTS = Set.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "WKST");

    private final Recurrence.Rule rule;
    private final Map<String, String> parts = new HashMap<>();

    RuleCheck(Recurrence.Rule rule) {
        this.rule = rule;
    }

    /** What must hold and does not, to follow the name of the rule's field; empty: all is well. */
    Optional<String> defect() {
        if (rule.rule().length() > LONGEST) {
            return Optional.of("must have at most " + LONGEST + " characters");
        }
        if (rule.first().isBefore(EARLIEST) || rule.first().isAfter(LATEST)) {
            return Optional.of("must begin between " + EARLIEST + " and " + LATEST);
        }
        return Optional.ofNullable(firstOf(splitDefect(), boundsDefect())).or(this::expansionDefect);
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private @Nullable String splitDefect() {
        for (String part : List.of(rule.rule().split(";", -1))) {
            String[] both = part.split("=", 2);
            String name = both[0].toUpperCase(Locale.ROOT);
            if (TIMES.contains(name)) {
                return "must not have " + name + ": the time of the day is the slot's own";
            }
            if (!PARTS.contains(name) || both.length < 2) {
                return "must consist of parts of RFC 5545, 3.3.10, not " + Quoted.of(part);
            }
            if (parts.put(name, both[1].toUpperCase(Locale.ROOT)) != null) {
                return "must have " + name + " only once";
            }
        }
        return null;
    }

    private @Nullable String boundsDefect() {
        if (!FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))) {
            return "must have FREQ=DAILY, WEEKLY, MONTHLY or YEARLY";
        }
        if (parts.containsKey("COUNT") && parts.containsKey("UNTIL")) {
            return "must have COUNT or UNTIL, not both";
        }
        if (!isDate(parts.getOrDefault("UNTIL", "20000101"))) {
            return "must have a day as UNTIL, as in UNTIL=20271231";
        }
        if (!isWithin("INTERVAL", MOST_INTERVAL)) {
            return "must have an INTERVAL from 1 to " + MOST_INTERVAL;
        }
        return isWithin("COUNT", MOST_COUNT) ? yearDefect() : "must have a COUNT from 1 to " + MOST_COUNT;
    }

    /** Of a year lib-recur reads three things its own way: weeks it lacks, days of no month, and positions in the first one. */
    private @Nullable String yearDefect() {
        if (WEEK_53.matcher(parts.getOrDefault("BYWEEKNO", "")).matches()) {
            return "must not name week 53: most years have none";
        }
        if (!parts.getOrDefault("FREQ", "").equals("YEARLY")) {
            return null;
        }
        if (parts.containsKey("BYSETPOS")) {
            return "must not have BYSETPOS with FREQ=YEARLY, but with FREQ=MONTHLY and BYMONTH";
        }
        return parts.containsKey("BYMONTHDAY") && !parts.containsKey("BYMONTH")
                ? "must have BYMONTH beside BYMONTHDAY, or FREQ=MONTHLY: programs differ in what a year's days of the month are"
                : null;
    }

    private boolean isWithin(String name, int most) {
        String value = parts.getOrDefault(name, "1");
        return NUMBER.matcher(value).matches() && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= most;
    }

    private static boolean isDate(String value) {
        if (!DATE.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    private Optional<String> expansionDefect() {
        try {
            LocalDate horizon = rule.first().plusYears(YEARS);
            RecurrenceRuleIterator all =
                    LibRecurExpander.parsed(rule.rule()).iterator(LibRecurExpander.allDay(rule.first()));
            LocalDate last = null;
            while (all.hasNext() && (last == null || last.isBefore(horizon))) {
                LocalDate day = LibRecurExpander.local(all.nextDateTime());
                if (last == null && day.isAfter(horizon)) {
                    return Optional.of("must take place within " + YEARS + " years of its first day");
                }
                last = day;
            }
            return last == null ? Optional.of("must take place on a day at least") : Optional.empty();
        } catch (InvalidRecurrenceRuleException broken) {
            String message = String.valueOf(broken.getMessage());
            return Optional.of("must be a rule of RFC 5545: "
                    + Quoted.escaped(message.substring(0, Math.min(message.length(), LONGEST_MESSAGE))));
        } catch (IllegalArgumentException | IllegalStateException tooRare) {
            return Optional.of("must take place, and without gaps of more than a thousand times its FREQ");
        }
    }
}
