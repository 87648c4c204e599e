package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that is constant between steps and may be absent in places. */
final class StepFunction {

    /** From {@code from} on the value holds; null: from here on there is none. */
    record Step(Instant from, @Nullable BigDecimal value) {}

    private final List<Step> steps;

    /** @param steps by rising time */
    StepFunction(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    @Nullable BigDecimal meanOver(Interval interval) {
        int index = indexAt(interval.start());
        if (index < 0) {
            return null;
        }
        BigDecimal first = steps.get(index).value();
        if (endOf(index, interval.end()).equals(interval.end())) {
            return first;
        }
        BigDecimal weighted = BigDecimal.ZERO;
        Instant from = interval.start();
        while (from.isBefore(interval.end())) {
            BigDecimal value = steps.get(index).value();
            if (value == null) {
                return null;
            }
            Instant to = endOf(index, interval.end());
            weighted = weighted.add(value.multiply(millis(Duration.between(from, to))));
            from = to;
            index++;
        }
        return Decimals.quotient(weighted, millis(interval.length()));
    }

    private Instant endOf(int index, Instant atMost) {
        if (index + 1 == steps.size()) {
            return atMost;
        }
        Instant next = steps.get(index + 1).from();
        return next.isBefore(atMost) ? next : atMost;
    }

    private int indexAt(Instant instant) {
        int low = 0;
        int high = steps.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).from().isAfter(instant)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private static BigDecimal millis(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis());
    }
}
