package io.hashwatt.calendars.ics;

import io.hashwatt.documents.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the one zone in which a calendar's times are meant. */
final class CalendarZone {

    private CalendarZone() {}

    /**
     * That of what comes again, which cannot be told in any other; else any that is named, for single times can be.
     *
     * @param assumed of times that name none
     */
    static ZoneId of(IcsDocument document, List<IcsEvent> events, ZoneId assumed) {
        ZoneId recurring = null;
        for (IcsEvent event : events) {
            if (event.rule() == null || event.start().isDay()) {
                continue;
            }
            ZoneId own = Optional.ofNullable(event.start().zone()).orElse(assumed);
            if (recurring != null && !recurring.equals(own)) {
                throw new Refusal(
                        IcsDocument.place(event.line()),
                        "DTSTART must be in the same zone in all events with an RRULE: " + recurring + ", not " + own);
            }
            recurring = own;
        }
        return recurring != null ? recurring : named(document, events).orElse(assumed);
    }

    private static Optional<ZoneId> named(IcsDocument document, List<IcsEvent> events) {
        return events.stream()
                .map(event -> event.start().zone())
                .filter(Objects::nonNull)
                .filter(zone -> !zone.equals(IcsTimes.UTC))
                .findFirst()
                .or(() -> document.first("X-WR-TIMEZONE").flatMap(zone -> IcsTimes.known(zone.value())));
    }
}
