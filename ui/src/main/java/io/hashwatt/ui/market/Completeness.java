package io.hashwatt.ui.market;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much of a period has values.
 *
 * @param present intervals with a value
 * @param gaps stretches without one, in order of time
 * @param resolution the usual length of an interval; empty: there is none to tell it by
 */
record Completeness(int present, List<Interval> gaps, Optional<Duration> resolution) {

    static final Completeness NOTHING = new Completeness(0, List.of(), Optional.empty());

    Completeness {
        gaps = List.copyOf(gaps);
    }

    /** @param values in order of time, without overlaps */
    static Completeness of(List<SeriesValue> values, Interval period) {
        List<Interval> gaps = new ArrayList<>();
        List<Interval> present = new ArrayList<>();
        Instant from = period.start();
        for (SeriesValue value : values) {
            Interval at = value.interval();
            if (at.overlaps(period)) {
                if (from.isBefore(at.start())) {
                    gaps.add(new Interval(from, at.start()));
                }
                from = at.end();
                present.add(at);
            }
        }
        if (from.isBefore(period.end())) {
            gaps.add(new Interval(from, period.end()));
        }
        return new Completeness(present.size(), gaps, usual(present));
    }

    /** How many intervals the gaps have room for, each begun one counted; 0 also where nobody knows how long one is. */
    int missing() {
        return resolution
                .map(length -> gaps.stream()
                        .mapToInt(gap -> ceiling(gap.length(), length))
                        .sum())
                .orElse(0);
    }

    int expected() {
        return present + missing();
    }

    private static int ceiling(Duration whole, Duration part) {
        return (int) whole.plus(part).minusNanos(1).dividedBy(part);
    }

    /** The most frequent length; of two the shorter. */
    private static Optional<Duration> usual(List<Interval> present) {
        return present.stream()
                .collect(Collectors.groupingBy(Interval::length, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong((Map.Entry<Duration, Long> one) -> one.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
