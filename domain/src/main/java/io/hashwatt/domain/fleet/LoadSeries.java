package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What draws at a site's meter beside its groups over some time, step by step, as a meter has told or somebody foresees it.
 *
 * @param from in whole seconds, as plans are cut where the load changes
 * @param step how long each value holds, see {@link #isStep}
 * @param values one after the other, at least one and at most {@link #MOST_VALUES}; may be above a cap
 */
public record LoadSeries(Instant from, Duration step, List<Power> values) {

    /** Quarter-hours of more than a quarter of a year. */
    public static final int MOST_VALUES = 9_000;

    /** What the beginning must be, to stand behind the name of a field. */
    public static final String FROM_RULE = "must be in whole seconds";

    /** What a step must be, to stand behind the name of a field. */
    public static final String STEP_RULE = "must be whole minutes, at least 5, that divide a day";

    /** How many values there must be, to stand behind the name of a field. */
    public static final String VALUES_RULE = "must be at least 1 and at most " + MOST_VALUES;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Each value cuts the slots of every group: finer ones make plans slow and no better. */
    private static final Duration LEAST_STEP = Duration.ofMinutes(5);

    private static final Duration DAY = Duration.ofDays(1);

    public LoadSeries {
        values = List.copyOf(values);
        require(from.getNano() == 0, "the beginning " + FROM_RULE);
        require(isStep(step), "a step " + STEP_RULE);
        require(!values.isEmpty() && values.size() <= MOST_VALUES, "values " + VALUES_RULE);
    }

    /** Whole minutes, at least five, of which a day is a multiple. */
    public static boolean isStep(Duration step) {
        return step.compareTo(LEAST_STEP) >= 0 && isMultiple(step, MINUTE) && isMultiple(DAY, step);
    }

    private static boolean isMultiple(Duration whole, Duration part) {
        return part.isPositive() && whole.isPositive() && whole.equals(part.multipliedBy(whole.dividedBy(part)));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** From the first value to the end of the last one. */
    public Interval interval() {
        return Interval.of(from, step.multipliedBy(values.size()));
    }

    /** What it says of a period, in order of time; neighbours that are the same are one piece. */
    public List<Timed<Power>> over(Interval period) {
        return interval().intersection(period).map(this::within).orElse(List.of());
    }

    /** Looks at no value outside of it, however many there are. @param part of its own interval */
    private List<Timed<Power>> within(Interval part) {
        List<Timed<Power>> pieces = new ArrayList<>();
        int first = (int) Duration.between(from, part.start()).dividedBy(step);
        for (int place = first; place < values.size() && startOf(place).isBefore(part.end()); place++) {
            Interval time = Interval.of(startOf(place), step).intersection(part).orElseThrow();
            Timed.append(pieces, new Timed<>(time, values.get(place)));
        }
        return List.copyOf(pieces);
    }

    private Instant startOf(int place) {
        return from.plus(step.multipliedBy(place));
    }
}
