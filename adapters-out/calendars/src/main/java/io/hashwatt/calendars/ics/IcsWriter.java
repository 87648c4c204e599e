package io.hashwatt.calendars.ics;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a calendar for any program, one event a slot, and what such a program has no word for beside it. */
final class IcsWriter {

    static final String CLOCK_CHANGE = "X-HASHWATT-CLOCK-CHANGE";
    static final String FROM = "X-HASHWATT-FROM";
    static final String UNTIL = "X-HASHWATT-UNTIL";
    static final String EXCEPT = "X-HASHWATT-EXCEPT";
    static final String HOLIDAYS = "X-HASHWATT-HOLIDAYS";
    static final String WISH = "X-HASHWATT-WISH";
    static final String ON = "X-HASHWATT-ON";

    /** Every event has to say when it was written; ours say the same each time, so that equal calendars are equal text. */
    private static final String WRITTEN = "20000101T000000Z";

    private final CalendarContent content;
    private final RecurrenceExpander expander;
    private final StringWriter text = new StringWriter();
    private final VObjectWriter out = new VObjectWriter(text, SyntaxStyle.NEW);
    private final VObjectParameters inZone = new VObjectParameters();

    private IcsWriter(CalendarContent content, RecurrenceExpander expander) {
        this.content = content;
        this.expander = expander;
        out.setCaretEncodingEnabled(true);
        inZone.put("TZID", content.zone().getId());
    }

    static String write(CalendarContent content, String uid, RecurrenceExpander expander) {
        IcsWriter writer = new IcsWriter(content, expander);
        try {
            writer.write(uid);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return writer.text.toString();
    }

    private void write(String uid) throws IOException {
        out.writeBeginComponent("VCALENDAR");
        out.writeVersion("2.0");
        out.writeProperty("PRODID", "-//Hashwatt//Hashwatt//EN");
        out.writeProperty("X-WR-CALNAME", VObjectPropertyValues.escape(content.name()));
        out.writeProperty("X-WR-TIMEZONE", content.zone().getId());
        writeOwn();
        LocalDate earliest = content.slots().stream()
                .map(slot -> new SlotDays(content, slot, expander).earliest())
                .min(LocalDate::compareTo)
                .orElseThrow();
        new IcsZoneWriter(out, content.zone()).write(earliest);
        for (int at = 0; at < content.slots().size(); at++) {
            writeEvent(content.slots().get(at), at == 0 ? uid : uid + "-" + (at + 1));
        }
        out.writeEndComponent("VCALENDAR");
    }

    private void writeOwn() throws IOException {
        out.writeProperty(
                CLOCK_CHANGE,
                content.clockChange().gap() + "," + content.clockChange().overlap());
        if (content.from() != null) {
            out.writeProperty(FROM, content.from().toString());
        }
        if (content.until() != null) {
            out.writeProperty(UNTIL, content.until().toString());
        }
        if (!content.except().isEmpty()) {
            out.writeProperty(EXCEPT, days(content.except()));
        }
        CalendarContent.Holidays holidays = content.holidays();
        if (holidays != null) {
            out.writeProperty(HOLIDAYS, holidays.region() + "," + holidays.effect());
        }
    }

    private void writeEvent(CalendarSlot slot, String uid) throws IOException {
        out.writeBeginComponent("VEVENT");
        out.writeProperty("UID", uid);
        out.writeProperty("DTSTAMP", WRITTEN);
        out.writeProperty("SUMMARY", VObjectPropertyValues.escape(content.name() + ": " + Wishes.words(slot.wish())));
        out.writeProperty("TRANSP", "TRANSPARENT");
        SlotDays days = new SlotDays(content, slot, expander);
        if (slot.on() instanceof Recurrence.Dates(var dates)) {
            writeDates(slot, days, dates);
        } else {
            writeSeries(slot, days);
        }
        out.writeProperty(WISH, Wishes.write(slot.wish()));
        out.writeProperty(ON, VObjectPropertyValues.escape(on(slot.on())));
        out.writeEndComponent("VEVENT");
    }

    private void writeDates(CalendarSlot slot, SlotDays days, NavigableSet<LocalDate> dates) throws IOException {
        NavigableSet<LocalDate> open = days.among(dates);
        open.removeAll(content.except());
        NavigableSet<LocalDate> closed = new TreeSet<>(dates);
        closed.removeAll(open);
        writeHours(slot, dates.first());
        writeTimes("RDATE", slot.starts(), dates.tailSet(dates.first(), false));
        writeTimes("EXDATE", slot.starts(), closed);
    }

    private void writeSeries(CalendarSlot slot, SlotDays days) throws IOException {
        LocalDate first = days.first();
        if (first == null) {
            LocalDate day = days.earliest();
            writeHours(slot, day);
            writeTimes("EXDATE", slot.starts(), List.of(day));
            return;
        }
        writeHours(slot, first);
        out.writeProperty("RRULE", rule(slot, days.last()));
        writeTimes("EXDATE", slot.starts(), days.among(content.except().tailSet(first, true)));
    }

    private String rule(CalendarSlot slot, @Nullable LocalDate last) {
        RuleText rule = switch (slot.on()) {
            case Recurrence.Weekly weekly -> RuleText.of(WeeklyRule.write(weekly));
            case Recurrence.Rule(var text, var first) -> RuleText.of(text);
            case Recurrence.Dates dates -> throw new IllegalArgumentException("dates have no rule: " + dates);
        };
        return last == null
                ? rule.toString()
                : rule.until(IcsTimes.time(last.atTime(slot.starts())
                                        .atZone(content.zone())
                                        .withLaterOffsetAtOverlap()
                                        .withZoneSameInstant(ZoneOffset.UTC)
                                        .toLocalDateTime())
                                + "Z")
                        .toString();
    }

    private void writeHours(CalendarSlot slot, LocalDate day) throws IOException {
        writeTime("DTSTART", day.atTime(slot.starts()));
        writeTime("DTEND", day.plusDays(slot.daysLater()).atTime(slot.ends()));
    }

    private void writeTime(String name, LocalDateTime time) throws IOException {
        out.writeProperty(null, name, inZone, IcsTimes.time(time));
    }

    private void writeTimes(String name, LocalTime time, Collection<LocalDate> days) throws IOException {
        if (!days.isEmpty()) {
            out.writeProperty(
                    null,
                    name,
                    inZone,
                    days.stream().map(day -> IcsTimes.time(day.atTime(time))).collect(Collectors.joining(",")));
        }
    }

    private static String days(Collection<LocalDate> days) {
        return days.stream().map(IcsTimes::day).collect(Collectors.joining(","));
    }

    private static String on(Recurrence on) {
        return switch (on) {
            case Recurrence.Weekly(var days, int everyWeeks) -> "WEEKLY;" + everyWeeks + ";" + WeeklyRule.names(days);
            case Recurrence.Rule(var rule, var first) -> "RULE;" + IcsTimes.day(first) + ";" + rule;
            case Recurrence.Dates(var days) -> "DATES;" + days(days);
        };
    }
}
