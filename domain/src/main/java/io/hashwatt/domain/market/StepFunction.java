package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Ordered;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that is constant between steps and may be absent in places. */
final class StepFunction {

    /** A halving falls between two milliseconds; decimal places of a second. */
    private static final int NANO = 9;

    /** The value from an instant on; null: from there on there is none. */
    @FunctionalInterface
    interface Values {
        @Nullable BigDecimal from(Instant instant);
    }

    private final List<Instant> steps;
    private final Values values;
    private final @Nullable BigDecimal[] known;

    /**
     * @param steps when the value changes, rising
     * @param values asked for a step when it is needed: a curve reaches further than most ever look
     */
    StepFunction(Collection<Instant> steps, Values values) {
        this.steps = List.copyOf(steps);
        this.values = values;
        this.known = new BigDecimal[this.steps.size()];
    }

    @Nullable BigDecimal meanOver(Interval interval) {
        int index = indexAt(interval.start());
        if (index < 0) {
            return null;
        }
        BigDecimal first = valueOf(index);
        if (endOf(index, interval.end()).equals(interval.end())) {
            return first;
        }
        BigDecimal weighted = BigDecimal.ZERO;
        Instant from = interval.start();
        while (from.isBefore(interval.end())) {
            BigDecimal value = valueOf(index);
            if (value == null) {
                return null;
            }
            Instant to = endOf(index, interval.end());
            weighted = weighted.add(value.multiply(seconds(Duration.between(from, to))));
            from = to;
            index++;
        }
        return Decimals.quotient(weighted, seconds(interval.length()));
    }

    /** Worked out twice at worst when two threads ask at once. */
    private @Nullable BigDecimal valueOf(int index) {
        BigDecimal value = known[index];
        if (value == null) {
            value = values.from(steps.get(index));
            known[index] = value;
        }
        return value;
    }

    private Instant endOf(int index, Instant atMost) {
        if (index + 1 == steps.size()) {
            return atMost;
        }
        Instant next = steps.get(index + 1);
        return next.isBefore(atMost) ? next : atMost;
    }

    private int indexAt(Instant instant) {
        return Ordered.first(steps, step -> step.isAfter(instant)) - 1;
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds()).add(BigDecimal.valueOf(duration.toNanosPart(), NANO));
    }
}
