package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.port.CalendarFormat;
import io.hashwatt.domain.schedule.CalendarContent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what it wrote instead of saying it; a document that begins with another's text is the same with a remark. */
public final class FakeCalendarFormat implements CalendarFormat {

    private final Map<String, CalendarContent> written = new ConcurrentHashMap<>();

    @Override
    public String write(CalendarContent content, String uid) {
        String document = "BEGIN:VCALENDAR " + uid;
        written.put(document, content);
        return document;
    }

    @Override
    public Reading read(String document, Assumed assumed) {
        String[] both = document.split("\n", 2);
        CalendarContent content = written.get(both[0]);
        return content == null
                ? new Reading.Unreadable(List.of("line 1: BEGIN:VCALENDAR must come first"))
                : new Reading.Read(
                        content.named(assumed.name()).aimedAt(assumed.target()),
                        both.length == 1 ? List.of() : List.of("line 2: " + both[1] + " is left out"));
    }
}
