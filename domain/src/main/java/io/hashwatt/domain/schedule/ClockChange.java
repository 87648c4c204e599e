package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a local time means on the days on which the clocks change: the schedule's own choice, and no library's.
 *
 * @param gap when the clocks go forward past it
 * @param overlap when the clocks go back and it comes twice
 */
public record ClockChange(Gap gap, Overlap overlap) {

    private static final Duration A_DAY = Duration.ofDays(1);

    public static final ClockChange USUAL = new ClockChange(Gap.SHIFT, Overlap.FIRST);

    /**
     * A slot whose beginning does not exist. An end that does not exist is always moved later. On a day that a zone leaves
     * out altogether, by moving to the other side of the date line, nothing begins, whatever is chosen: moved by a day it
     * would take place twice on the next.
     */
    public enum Gap {
        /** Later by as much as the clocks go forward, as RFC 5545, 3.3.5 has it. */
        SHIFT,
        /** It does not take place. */
        SKIP
    }

    /** A slot whose beginning or end comes twice. */
    public enum Overlap {
        /** The first time counts. */
        FIRST,
        /** Whenever a clock on the wall shows a time within the slot. */
        BOTH
    }

    /** @return the stretches a local slot becomes, in order of time, apart from each other: none, one, or two */
    public List<Interval> resolve(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> startOffsets = rules.getValidOffsets(start);
        List<ZoneOffset> endOffsets = rules.getValidOffsets(end);
        if (startOffsets.size() == 1 && endOffsets.size() == 1) {
            return List.of(
                    new Interval(start.toInstant(startOffsets.getFirst()), end.toInstant(endOffsets.getFirst())));
        }
        if (isSkipped(start, rules) && (gap == Gap.SKIP || isLostDay(start, rules))) {
            return List.of();
        }
        Interval once = once(start, end, rules);
        return overlap == Overlap.FIRST ? List.of(once) : both(start, end, rules, once);
    }

    /** The first reading of both; an end that is lost to a shifted beginning moves along with it. */
    private static Interval once(LocalDateTime start, LocalDateTime end, ZoneRules rules) {
        Instant from = earlier(start, rules);
        Instant to = earlier(end, rules);
        return new Interval(from, from.isBefore(to) ? to : from.plus(Duration.between(start, end)));
    }

    private static List<Interval> both(LocalDateTime start, LocalDateTime end, ZoneRules rules, Interval once) {
        ZoneOffsetTransition change = repeating(start, end, rules);
        if (change == null) {
            return List.of(once);
        }
        Instant turn = change.getInstant();
        Instant firstEnd = min(once.end(), turn);
        Instant secondStart = max(later(start, rules), turn);
        Instant secondEnd = later(end, rules);
        if (!secondStart.isBefore(secondEnd)) {
            return List.of(once);
        }
        return firstEnd.equals(secondStart)
                ? List.of(new Interval(once.start(), secondEnd))
                : List.of(new Interval(once.start(), firstEnd), new Interval(secondStart, secondEnd));
    }

    /** The change that makes one of the bounds come twice; null: none. */
    private static @Nullable ZoneOffsetTransition repeating(LocalDateTime start, LocalDateTime end, ZoneRules rules) {
        ZoneOffsetTransition atStart = rules.getTransition(start);
        if (atStart != null && atStart.isOverlap()) {
            return atStart;
        }
        ZoneOffsetTransition atEnd = rules.getTransition(end);
        return atEnd != null && atEnd.isOverlap() ? atEnd : null;
    }

    static boolean isSkipped(LocalDateTime local, ZoneRules rules) {
        return rules.getValidOffsets(local).isEmpty();
    }

    private static boolean isLostDay(LocalDateTime local, ZoneRules rules) {
        return rules.getTransition(local).getDuration().compareTo(A_DAY) >= 0;
    }

    /** As {@code java.time} does: of two the earlier, of none by the offset before the gap. */
    private static Instant earlier(LocalDateTime local, ZoneRules rules) {
        return local.toInstant(rules.getOffset(local));
    }

    private static Instant later(LocalDateTime local, ZoneRules rules) {
        List<ZoneOffset> valid = rules.getValidOffsets(local);
        return valid.isEmpty() ? earlier(local, rules) : local.toInstant(valid.getLast());
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
