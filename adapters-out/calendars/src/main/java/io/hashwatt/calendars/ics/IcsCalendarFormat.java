package io.hashwatt.calendars.ics;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.schedule.port.CalendarFormat;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.documents.Refusal;
import io.hashwatt.documents.Remarks;
import io.hashwatt.domain.schedule.CalendarContent;
import java.util.List;
import java.util.stream.Stream;

/** Calendars as iCalendar documents. */
public final class IcsCalendarFormat implements CalendarFormat {

    /** What of an event says when it takes place. */
    private static final List<String> TIMES = List.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE");

    private final RecurrenceExpander expander;

    public IcsCalendarFormat(RecurrenceExpander expander) {
        this.expander = expander;
    }

    @Override
    public String write(CalendarContent content, String uid) {
        return IcsWriter.write(content, uid, expander);
    }

    @Override
    public Reading read(String document, Assumed assumed) {
        DocumentReading<CalendarContent> reading =
                io.hashwatt.documents.Reading.withRemarks(remarks -> content(document, assumed, remarks));
        return switch (reading) {
            case DocumentReading.Read<CalendarContent> read -> new Reading.Read(read.content(), read.remarks());
            case DocumentReading.Refused<CalendarContent> refused ->
                new Reading.Unreadable(
                        refused.defects().stream().map(DocumentDefect::toString).toList());
        };
    }

    private CalendarContent content(String text, Assumed assumed, Remarks remarks) {
        IcsDocument document = IcsSyntax.read(text, remarks);
        RecurrenceExpander frugal = new FrugalExpander(expander);
        return OwnCalendar.read(document, assumed, frugal)
                .filter(content -> saysTheSame(document, IcsWriter.write(content, "", frugal), remarks))
                .orElseGet(() -> foreign(document, assumed, frugal, remarks));
    }

    /** Whether the events still are those that we would write for what stands beside them. */
    private static boolean saysTheSame(IcsDocument document, String written, Remarks remarks) {
        return times(document).equals(times(IcsSyntax.read(written, remarks)));
    }

    private static List<List<String>> times(IcsDocument document) {
        return document.events().stream()
                .map(event -> event.properties().stream()
                        .filter(property -> TIMES.contains(property.name()))
                        .flatMap(property -> Stream.of(
                                property.name(), String.valueOf(property.parameter("TZID")), property.value()))
                        .toList())
                .toList();
    }

    private static CalendarContent foreign(
            IcsDocument document, Assumed assumed, RecurrenceExpander expander, Remarks remarks) {
        if (document.events().isEmpty()) {
            throw new Refusal(IcsDocument.place(1), "VEVENT must come at least once");
        }
        if (OwnCalendar.isOurs(document)) {
            remarks.add(
                    IcsDocument.place(1),
                    "another program has changed it: first and last day, holidays and clock changes are taken from its events");
        }
        return ForeignCalendar.read(document, assumed, expander, remarks);
    }
}
