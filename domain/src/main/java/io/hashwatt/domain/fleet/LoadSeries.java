package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What else than its groups draws at a site's meter as somebody has measured or foretold it, value by value without gap.
 *
 * @param from when the first value begins
 * @param step how long each value holds: whole minutes, of which a day of 24 hours is a multiple
 * @param values at least one, at most {@link #MOST_VALUES}
 */
public record LoadSeries(Instant from, Duration step, List<Power> values) {

    /** A year of hours, or three months of quarters of an hour. */
    public static final int MOST_VALUES = 9_000;

    /** What a step must be, to stand behind the name of a field. */
    public static final String STEP_RULE = "must be a number of minutes of which a day is a multiple";

    private static final Duration DAY = Duration.ofDays(1);

    public LoadSeries {
        values = List.copyOf(values);
        if (!isStep(step)) {
            throw new IllegalArgumentException("the step of a load " + STEP_RULE);
        }
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            throw new IllegalArgumentException("a load has 1 to " + MOST_VALUES + " values");
        }
    }

    public static boolean isStep(Duration step) {
        long minutes = step.toMinutes();
        return minutes > 0 && step.equals(Duration.ofMinutes(minutes)) && DAY.toMinutes() % minutes == 0;
    }

    /** For which there are values. */
    public Interval period() {
        return Interval.of(from, step.multipliedBy(values.size()));
    }

    public Power lowest() {
        return values.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    public Power highest() {
        return values.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The values that hold in an interval, in order of time, each as long as it stays the same; empty where there are none. */
    List<Timed<Power>> over(Interval interval) {
        List<Timed<Power>> loads = new ArrayList<>();
        period().intersection(interval).ifPresent(known -> {
            int first = Math.toIntExact(Duration.between(from, known.start()).dividedBy(step));
            Instant begin = from.plus(step.multipliedBy(first));
            for (int i = first; i < values.size() && begin.isBefore(known.end()); i++) {
                Timed.append(loads, new Timed<>(Interval.of(begin, step), values.get(i)));
                begin = begin.plus(step);
            }
        });
        return loads;
    }
}
