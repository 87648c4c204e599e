package io.hashwatt.calendars.ics;

import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what a zone is, for programs that do not know the tz database: its changes by rule where they are the same Sunday of the
 * same month each year, else one by one as far as anybody plans.
 */
final class IcsZoneWriter {

    private static final int LAST_YEAR = 2060;

    private static final List<Integer> NTH = List.of(-1, 1, 2, 3, 4);

    private record Offsets(ZoneOffset before, ZoneOffset after) {}

    private final VObjectWriter out;
    private final ZoneId zone;
    private final ZoneRules rules;

    IcsZoneWriter(VObjectWriter out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** @param earliest day that occurs in the calendar */
    void write(LocalDate earliest) throws IOException {
        LocalDateTime since = LocalDate.of(earliest.getYear() - 1, 1, 1).atStartOfDay();
        ZoneOffset then = rules.getOffset(since);
        out.writeBeginComponent("VTIMEZONE");
        out.writeProperty("TZID", zone.getId());
        write(new Offsets(then, then), List.of(since));
        for (Map.Entry<Offsets, List<LocalDateTime>> change :
                changes(since.toInstant(then)).entrySet()) {
            write(change.getKey(), change.getValue());
        }
        out.writeEndComponent("VTIMEZONE");
    }

    private Map<Offsets, List<LocalDateTime>> changes(Instant since) {
        Map<Offsets, List<LocalDateTime>> changes = new LinkedHashMap<>();
        ZoneOffsetTransition next = rules.nextTransition(since);
        while (next != null && next.getDateTimeBefore().getYear() <= LAST_YEAR) {
            changes.computeIfAbsent(
                            new Offsets(next.getOffsetBefore(), next.getOffsetAfter()), offsets -> new ArrayList<>())
                    .add(next.getDateTimeBefore());
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private void write(Offsets offsets, List<LocalDateTime> times) throws IOException {
        boolean isForward = offsets.after().getTotalSeconds() > offsets.before().getTotalSeconds();
        String component = isForward ? "DAYLIGHT" : "STANDARD";
        out.writeBeginComponent(component);
        out.writeProperty("DTSTART", IcsTimes.time(times.getFirst()));
        out.writeProperty("TZOFFSETFROM", text(offsets.before()));
        out.writeProperty("TZOFFSETTO", text(offsets.after()));
        Optional<String> rule = rule(times);
        if (rule.isPresent()) {
            out.writeProperty("RRULE", rule.get());
        } else if (times.size() > 1) {
            out.writeProperty(
                    "RDATE",
                    times.subList(1, times.size()).stream().map(IcsTimes::time).collect(Collectors.joining(",")));
        }
        out.writeEndComponent(component);
    }

    /** The rule that gives just these times, one a year until the last year that is looked at. */
    private static Optional<String> rule(List<LocalDateTime> times) {
        LocalDateTime first = times.getFirst();
        return NTH.stream()
                .filter(nth -> times.size() == LAST_YEAR - first.getYear() + 1
                        && times.stream().allMatch(time -> time.equals(sameIn(time.getYear(), nth, first))))
                .findFirst()
                .map(nth -> "FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=" + nth
                        + WeeklyRule.names(Set.of(first.getDayOfWeek())));
    }

    /** The n-th of that day of the week in that month of a year, at that time. */
    private static LocalDateTime sameIn(int year, int nth, LocalDateTime time) {
        return time.toLocalDate()
                .withDayOfMonth(1)
                .withYear(year)
                .with(TemporalAdjusters.dayOfWeekInMonth(nth, time.getDayOfWeek()))
                .atTime(time.toLocalTime());
    }

    private static String text(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return (offset.getTotalSeconds() < 0 ? "-" : "+") + "%02d%02d".formatted(minutes / 60, minutes % 60);
    }
}
