package io.hashwatt.domain.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What depends on what the clock and the calendar of a zone show, as it is over instants. */
public final class LocalTimeline {

    private LocalTimeline() {}

    /**
     * What holds in an interval, in order of time; neighbours differ, and time in which nothing holds is left out.
     *
     * @param borders the times of a day at which something may begin or end, midnight among them
     * @param at what holds at a local time; empty: nothing
     */
    public static <T> List<Timed<T>> over(
            Interval interval,
            LocalDays days,
            NavigableSet<LocalTime> borders,
            Function<LocalDateTime, Optional<T>> at) {
        List<Timed<T>> all = new ArrayList<>();
        LocalDate day = days.dayOf(interval.start());
        while (days.startOf(day).isBefore(interval.end())) {
            Iterator<Instant> begins = bordersOf(day, days, borders).iterator();
            Instant begin = begins.next();
            while (begins.hasNext()) {
                Instant end = begins.next();
                Interval piece = new Interval(begin, end);
                at.apply(LocalDateTime.ofInstant(begin, days.zone()))
                        .ifPresent(value -> piece.intersection(interval)
                                .ifPresent(part -> Timed.append(all, new Timed<>(part, value))));
                begin = end;
            }
            day = day.plusDays(1);
        }
        return all;
    }

    /** The instants at which something may begin or end on a day, from its first to the first of the next. */
    private static NavigableSet<Instant> bordersOf(LocalDate day, LocalDays days, NavigableSet<LocalTime> borders) {
        Interval whole = new Interval(days.startOf(day), days.startOf(day.plusDays(1)));
        NavigableSet<Instant> instants = new TreeSet<>();
        ZoneRules rules = days.zone().getRules();
        for (LocalTime border : borders) {
            for (ZoneOffset offset : rules.getValidOffsets(day.atTime(border))) {
                instants.add(day.atTime(border).toInstant(offset));
            }
        }
        ZoneOffsetTransition change = rules.nextTransition(whole.start());
        if (change != null && change.getInstant().isBefore(whole.end())) {
            instants.add(change.getInstant());
        }
        instants.add(whole.start());
        instants.add(whole.end());
        return instants;
    }
}
