package io.hashwatt.calendars;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Expands rules by lib-recur, in floating days: no zone comes into it. */
final class LibRecurExpander implements RecurrenceExpander {

    private final JollydayHolidays holidays;

    LibRecurExpander(JollydayHolidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Optional<String> defect(Recurrence.Rule rule) {
        return new RuleCheck(rule).defect();
    }

    @Override
    public List<LocalDate> of(Recurrence.Rule rule, LocalDate from, LocalDate to) {
        try {
            return expanded(rule, parsed(rule.rule()), from, to);
        } catch (InvalidRecurrenceRuleException broken) {
            throw new IllegalArgumentException("no rule of RFC 5545: " + broken.getMessage(), broken);
        }
    }

    @Override
    public Set<LocalDate> holidays(String region, LocalDate from, LocalDate to) {
        return holidays.between(region, from, to);
    }

    @Override
    public NavigableSet<String> regions() {
        return holidays.regions();
    }

    static RecurrenceRule parsed(String rule) throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(rule, RfcMode.RFC5545_STRICT);
    }

    /**
     * Ends: days only rise, and where there is none for long the library gives up by itself, having looked at some thousand
     * periods. A checked rule does not come to that within {@link RuleCheck#YEARS} of its first day; after that it is over.
     */
    private static List<LocalDate> expanded(Recurrence.Rule rule, RecurrenceRule parsed, LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator all = parsed.iterator(allDay(rule.first()));
            if (from.isAfter(rule.first())) {
                all.fastForward(allDay(from));
            }
            while (all.hasNext()) {
                LocalDate day = local(all.nextDateTime());
                if (day.isAfter(to) || !days.isEmpty() && !day.isAfter(days.getLast())) {
                    return days;
                }
                days.add(day);
            }
        } catch (IllegalArgumentException | IllegalStateException tooRare) {
            return days;
        }
        return days;
    }

    static DateTime allDay(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    static LocalDate local(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
