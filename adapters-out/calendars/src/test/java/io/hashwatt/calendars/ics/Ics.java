package io.hashwatt.calendars.ics;

import io.hashwatt.application.schedule.port.CalendarFormat;
import io.hashwatt.application.schedule.port.CalendarFormat.Assumed;
import io.hashwatt.application.schedule.port.CalendarFormat.Reading;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.calendars.Calendars;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarCompiler;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Documents in the words of the tests. */
final class Ics {

    static final RecurrenceExpander EXPANDER = Calendars.expander();
    static final CalendarFormat FORMAT = Calendars.format(EXPANDER);
    static final Interval YEAR =
            new Interval(Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"));

    private Ics() {}

    /** A document with one event of these lines. */
    static String event(String lines) {
        return calendar("BEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n" + lines.strip() + "\nEND:VEVENT");
    }

    static String calendar(String lines) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + lines.strip() + "\nEND:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    static Reading.Read read(String document) {
        return read(document, assumed());
    }

    static Reading.Read read(String document, Assumed assumed) {
        return switch (FORMAT.read(document, assumed)) {
            case Reading.Read read -> read;
            case Reading.Unreadable unreadable ->
                throw new AssertionError(unreadable.defects().toString());
        };
    }

    static CalendarContent content(String document) {
        return read(document).content();
    }

    static List<String> defects(String document) {
        return switch (FORMAT.read(document, assumed())) {
            case Reading.Read read -> throw new AssertionError("read: " + read.content());
            case Reading.Unreadable unreadable -> unreadable.defects();
        };
    }

    static Assumed assumed() {
        return new Assumed("imported", new Target.WholeSite(), ZoneId.of("Europe/Berlin"), SampleCalendars.ECO);
    }

    static Assumed assumedFrom(CalendarContent content) {
        return new Assumed(content.name(), content.target(), ZoneId.of("Asia/Tokyo"), Wish.OFF);
    }

    static List<Interval> within(Interval period, CalendarContent content) {
        return new CalendarCompiler(content, EXPANDER)
                .over(period).stream().map(Firing::interval).toList();
    }

    /** Begin and end of all that takes place in the year, as clocks there show them. */
    static List<String> times(CalendarContent content) {
        return new CalendarCompiler(content, EXPANDER)
                .over(YEAR).stream()
                        .map(firing -> firing.start() + " " + firing.end())
                        .toList();
    }
}
