package io.hashwatt.application.plan.making;

import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.site.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Ends searches that take much too long, and tells whoever watches how long planning took. */
final class PlanTimer {

    /** Many times what the largest site takes on a small machine. */
    private static final Duration LONGEST_SEARCH = Duration.ofMinutes(1);

    private final PlanWatch watch;
    private final InstantSource clock;

    PlanTimer(PlanWatch watch, InstantSource clock) {
        this.watch = watch;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    TimeLimit limit() {
        Instant end = clock.instant().plus(LONGEST_SEARCH);
        return () -> clock.instant().isAfter(end);
    }

    void over(PlanRecord.Trigger trigger, MakePlan.Result result, Instant begun) {
        watch.over(trigger, result, Duration.between(begun, clock.instant()));
    }

    <T> T arbitrated(Supplier<T> arbitration) {
        Instant begun = clock.instant();
        T result = arbitration.get();
        watch.arbitrated(Duration.between(begun, clock.instant()));
        return result;
    }
}
