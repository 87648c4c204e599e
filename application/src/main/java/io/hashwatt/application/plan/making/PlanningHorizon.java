package io.hashwatt.application.plan.making;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a plan reaches when nobody says it. */
final class PlanningHorizon {

    private final Duration length;
    private final InstantSource clock;

    PlanningHorizon(Duration length, InstantSource clock) {
        this.length = length;
        this.clock = clock;
    }

    /** From the minute on that has begun. */
    Interval ahead() {
        return Interval.of(minute(), length);
    }

    /** @return empty: it would end before it begins. @param from null: now. @param to null: a horizon after {@code from} */
    Optional<Interval> period(@Nullable Instant from, @Nullable Instant to) {
        Instant start = from == null ? minute() : from;
        Instant end = to == null ? start.plus(length) : to;
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
