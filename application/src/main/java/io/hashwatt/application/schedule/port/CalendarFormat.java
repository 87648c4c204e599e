package io.hashwatt.application.schedule.port;

import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.time.ZoneId;
import java.util.List;

/** Reads and writes calendars as iCalendar documents (RFC 5545). */
public interface CalendarFormat {

    /**
     * A document that says the same to any calendar program. What such a program has no word for, the wish of each slot and
     * the rest, stands in {@code X-HASHWATT-} properties.
     *
     * @param uid of the schedule, so that a program that reads it twice knows it again
     */
    String write(CalendarContent content, String uid);

    /** Whatever the document says, it ends soon and throws nothing. */
    Reading read(String document, Assumed assumed);

    /**
     * What a document of another program does not say.
     *
     * @param zone of times that name none
     * @param wish of events that name none
     */
    record Assumed(String name, Target target, ZoneId zone, Wish wish) {}

    /** What came of reading. */
    sealed interface Reading {

        /** @param remarks what was left out or taken otherwise, in English */
        record Read(CalendarContent content, List<String> remarks) implements Reading {}

        /** @param defects with their places, in English; at least one */
        record Unreadable(List<String> defects) implements Reading {}
    }
}
