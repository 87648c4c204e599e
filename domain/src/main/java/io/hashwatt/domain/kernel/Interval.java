package io.hashwatt.domain.kernel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * A stretch of time, half-open: {@code start} belongs to it, {@code end} does not. Never empty.
 *
 * @throws IllegalArgumentException when {@code end} is not after {@code start}
 */
public record Interval(Instant start, Instant end) implements Comparable<Interval> {

    private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);

    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an interval ends after it starts: " + start + " to " + end);
        }
    }

    public static Interval of(Instant start, Duration length) {
        return new Interval(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** The length in minutes, exact to the millisecond; a slot cut at a bound may have a fraction. */
    public BigDecimal minutes() {
        return Decimals.quotient(BigDecimal.valueOf(length().toMillis()), MILLIS_PER_MINUTE);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    public boolean contains(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public Optional<Interval> intersection(Interval other) {
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant to = end.isBefore(other.end) ? end : other.end;
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    /** In pieces, cut at those of the instants that are inside; in order. */
    public List<Interval> cutAt(NavigableSet<Instant> cuts) {
        List<Interval> pieces = new ArrayList<>();
        Instant from = start;
        for (Instant cut : cuts.subSet(start, false, end, false)) {
            pieces.add(new Interval(from, cut));
            from = cut;
        }
        pieces.add(new Interval(from, end));
        return pieces;
    }

    /** Earlier start first; of two that start together the shorter first. */
    @Override
    public int compareTo(Interval other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
