package io.hashwatt.calendars.ics;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarCompiler;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days on which one slot of a calendar begins, exceptions and holidays left aside. */
final class SlotDays {

    /** Where a slot begins that has always been. A Monday. */
    private static final LocalDate SINCE_EVER = LocalDate.of(2020, 1, 6);

    /** Later than anything that may stand in a calendar. */
    private static final LocalDate NEVER = LocalDate.of(2299, 12, 31);

    private static final List<Integer> YEARS_AHEAD = List.of(1, 10, 50);

    private final CalendarContent content;
    private final CalendarSlot slot;
    private final RecurrenceExpander expander;

    SlotDays(CalendarContent content, CalendarSlot slot, RecurrenceExpander expander) {
        this.content = new CalendarContent(
                content.name(),
                content.target(),
                content.zone(),
                content.from(),
                content.until(),
                List.of(slot),
                Collections.emptyNavigableSet(),
                null,
                ClockChange.USUAL);
        this.slot = slot;
        this.expander = expander;
    }

    /** The day from which on it may begin. */
    LocalDate earliest() {
        LocalDate own = slot.on() instanceof Recurrence.Rule rule ? rule.first() : SINCE_EVER;
        LocalDate from = content.from();
        return slot.on() instanceof Recurrence.Dates(var days)
                ? days.first()
                : from == null || own.isAfter(from) && slot.on() instanceof Recurrence.Rule ? own : from;
    }

    /** The first; null: it never begins. */
    @Nullable LocalDate first() {
        LocalDate earliest = earliest();
        for (int years : YEARS_AHEAD) {
            NavigableSet<LocalDate> days = between(earliest, earliest.plusYears(years));
            if (!days.isEmpty()) {
                return days.first();
            }
        }
        return null;
    }

    /** Those among some days, in order, on which it begins. */
    NavigableSet<LocalDate> among(NavigableSet<LocalDate> days) {
        NavigableSet<LocalDate> found = new TreeSet<>();
        if (slot.on() instanceof Recurrence.Rule rule && !days.isEmpty()) {
            found.addAll(expander.of(rule, days.first(), days.last()));
            found.retainAll(days);
        } else {
            days.forEach(day -> found.addAll(between(day, day)));
        }
        return found;
    }

    NavigableSet<LocalDate> between(LocalDate first, LocalDate last) {
        Interval period = new Interval(
                first.atStartOfDay(content.zone()).toInstant(),
                last.plusDays(1).atStartOfDay(content.zone()).toInstant());
        return new CalendarCompiler(content, expander)
                .over(period).stream()
                        .map(firing -> firing.start().toLocalDate())
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The day on which it begins last, by the calendar or by its rule; null: none, or its rule counts. */
    @Nullable LocalDate last() {
        LocalDate until = content.until() == null || content.until().isAfter(NEVER) ? null : content.until();
        LocalDate own = slot.on() instanceof Recurrence.Rule rule ? last(rule) : null;
        return own == null || until != null && until.isBefore(own) ? until : own;
    }

    /** A rule that counts does so on days before the calendar begins too, so that its last day has to be found. */
    private @Nullable LocalDate last(Recurrence.Rule rule) {
        RuleText text = RuleText.of(rule.rule());
        String until = text.get("UNTIL");
        if (until != null) {
            return IcsTimes.day(until);
        }
        return text.get("COUNT") == null || content.from() == null && content.until() == null
                ? null
                : expander.of(rule, rule.first(), NEVER).getLast();
    }
}
