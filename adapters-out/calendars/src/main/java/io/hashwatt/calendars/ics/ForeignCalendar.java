package io.hashwatt.calendars.ics;

import io.hashwatt.application.schedule.port.CalendarFormat.Assumed;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.documents.Refusal;
import io.hashwatt.documents.Remarks;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Wish;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a calendar of events as any program writes them. */
final class ForeignCalendar {

    private static final int LONGEST_RULE = 1_000;

    private record Kind(IcsEvent.Hours hours, Wish wish) {}

    private final Assumed assumed;
    private final RecurrenceExpander expander;
    private final Remarks remarks;
    private final ZoneId zone;
    private final List<EventSeries> series = new ArrayList<>();
    private final Map<Kind, NavigableSet<LocalDate>> dates = new LinkedHashMap<>();

    private ForeignCalendar(Assumed assumed, RecurrenceExpander expander, Remarks remarks, ZoneId zone) {
        this.assumed = assumed;
        this.expander = expander;
        this.remarks = remarks;
        this.zone = zone;
    }

    static CalendarContent read(IcsDocument document, Assumed assumed, RecurrenceExpander expander, Remarks remarks) {
        IcsEventReader reader = new IcsEventReader(new IcsTimes(document.zones()), remarks);
        List<IcsEvent> events = document.events().stream()
                .flatMap(event -> reader.read(event).stream())
                .toList();
        ZoneId zone = CalendarZone.of(document, events, assumed.zone());
        ForeignCalendar calendar = new ForeignCalendar(assumed, expander, remarks, zone);
        events.forEach(calendar::add);
        events.forEach(calendar::replace);
        return calendar.content();
    }

    private void add(IcsEvent event) {
        Set<LocalDate> except = new HashSet<>();
        if (event.rule() != null) {
            series.add(series(event, event.rule()));
        } else {
            event.except().forEach(time -> except.add(day(time)));
            addDate(event, event.start(), except);
        }
        event.dates().forEach(date -> addDate(event, date, except));
        if (series.size() + dates.size() > CalendarContent.MOST_SLOTS) {
            throw new Refusal(
                    IcsDocument.place(event.line()),
                    "VEVENT must be of at most " + CalendarContent.MOST_SLOTS + " rules and kinds of hours");
        }
    }

    private EventSeries series(IcsEvent event, IcsProperty rrule) {
        if (rrule.value().length() > LONGEST_RULE) {
            throw rrule.refusal("must have at most " + LONGEST_RULE + " characters");
        }
        LocalDate first = event.start().local().toLocalDate();
        RuleText rule = inDays(event, rrule);
        Recurrence.Rule checked = new Recurrence.Rule(rule.toString(), first);
        expander.defect(checked).ifPresent(defect -> {
            throw rrule.refusal(defect);
        });
        if (expander.of(checked, first, first).isEmpty()) {
            remarks.add(
                    IcsDocument.place(event.line()), "DTSTART is not a day of its RRULE: nothing takes place on it");
        }
        EventSeries made = new EventSeries(event, rule, first, event.hours(event.start(), zone));
        event.except().forEach(time -> made.leaveOut(day(time)));
        return made;
    }

    /** With a day as UNTIL, as local rules have it. */
    private RuleText inDays(IcsEvent event, IcsProperty rrule) {
        RuleText rule = RuleText.of(rrule.value());
        String until = rule.get("UNTIL");
        if (until == null || rule.get("COUNT") != null) {
            return rule;
        }
        try {
            return rule.until(IcsTimes.lastDay(until, event.start().local(), zone));
        } catch (DateTimeException noTime) {
            throw rrule.refusal("must have a day or a time as UNTIL");
        }
    }

    private void addDate(IcsEvent event, IcsTime date, Set<LocalDate> except) {
        LocalDate day = day(date);
        if (except.contains(day)) {
            return;
        }
        dates.computeIfAbsent(new Kind(event.hours(date, zone), wish(event)), kind -> new TreeSet<>())
                .add(day);
    }

    /** What stands in for one of a series takes its place. */
    private void replace(IcsEvent event) {
        IcsTime replaced = event.replaces();
        if (replaced != null) {
            series.stream()
                    .filter(one -> one.event().uid().equals(event.uid()))
                    .forEach(one -> one.leaveOut(day(replaced)));
        }
    }

    private LocalDate day(IcsTime time) {
        return time.in(zone).toLocalDate();
    }

    private Wish wish(IcsEvent event) {
        return event.wish() == null ? assumed.wish() : event.wish();
    }

    private CalendarContent content() {
        LeftOut leftOut = new LeftOut(series, dates.values(), expander);
        List<EventSeries> pieces = leftOut.pieces();
        LocalDate from = first(pieces);
        LocalDate until = last(pieces);
        List<CalendarSlot> slots = new ArrayList<>();
        pieces.forEach(one -> slots.add(slot(one.on(from, until), one.hours(), wish(one.event()))));
        dates.forEach((kind, days) -> slots.add(slot(new Recurrence.Dates(days), kind.hours(), kind.wish())));
        if (slots.isEmpty() || slots.size() > CalendarContent.MOST_SLOTS) {
            throw new Refusal(
                    IcsDocument.place(1),
                    "VEVENT must come at least once, and not be left out of more than " + CalendarContent.MOST_SLOTS
                            + " times");
        }
        return new CalendarContent(
                assumed.name(), assumed.target(), zone, from, until, slots, leftOut.days(), null, ClockChange.USUAL);
    }

    private static CalendarSlot slot(Recurrence on, IcsEvent.Hours hours, Wish wish) {
        return new CalendarSlot(on, hours.starts(), hours.ends(), hours.daysLater(), wish);
    }

    private LocalDate first(List<EventSeries> pieces) {
        NavigableSet<LocalDate> firsts = new TreeSet<>();
        pieces.forEach(one -> firsts.add(one.first()));
        dates.values().forEach(days -> firsts.add(days.first()));
        if (firsts.isEmpty()) {
            throw new Refusal(IcsDocument.place(1), "VEVENT must take place at least once");
        }
        return firsts.first();
    }

    /** Null unless all of it ends on days that stand there. */
    private @Nullable LocalDate last(List<EventSeries> pieces) {
        NavigableSet<LocalDate> lasts = new TreeSet<>();
        for (EventSeries one : pieces) {
            LocalDate last = one.last();
            if (last == null) {
                return null;
            }
            lasts.add(last);
        }
        dates.values().forEach(days -> lasts.add(days.last()));
        return lasts.last();
    }
}
