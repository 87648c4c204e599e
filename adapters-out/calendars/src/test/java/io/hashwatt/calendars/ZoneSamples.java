package io.hashwatt.calendars;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.ClockChange.Gap;
import io.hashwatt.domain.schedule.ClockChange.Overlap;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the properties of time are tried on: every zone of the tz database, twenty years, every policy. */
final class ZoneSamples {

    static final Interval YEARS =
            new Interval(Instant.parse("2008-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"));

    static final List<ClockChange> POLICIES = List.of(
            new ClockChange(Gap.SHIFT, Overlap.FIRST),
            new ClockChange(Gap.SHIFT, Overlap.BOTH),
            new ClockChange(Gap.SKIP, Overlap.FIRST),
            new ClockChange(Gap.SKIP, Overlap.BOTH));

    private ZoneSamples() {}

    /** One of each set of zones whose clocks always show the same; not those that ical4j adds to the Java runtime's. */
    static Collection<ZoneId> zones() {
        Map<ZoneRules, ZoneId> distinct = new LinkedHashMap<>();
        new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(id -> !id.startsWith("ical4j"))
                        .map(ZoneId::of)
                        .forEach(zone -> distinct.putIfAbsent(zone.getRules(), zone));
        return distinct.values();
    }

    static List<ZoneOffsetTransition> changes(ZoneId zone) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(YEARS.start());
        while (next != null && next.getInstant().isBefore(YEARS.end())) {
            changes.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    static CalendarContent calendar(ZoneId zone, ClockChange policy, CalendarSlot slot) {
        return new CalendarContent(
                "sample", new Target.WholeSite(), zone, null, null, List.of(slot), new TreeSet<>(), null, policy);
    }

    static CalendarSlot slot(Recurrence on, LocalDateTime start, Duration length) {
        LocalDateTime end = start.plus(length);
        return new CalendarSlot(
                on,
                start.toLocalTime(),
                end.toLocalTime(),
                (int) ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate()),
                Wish.OFF);
    }
}
