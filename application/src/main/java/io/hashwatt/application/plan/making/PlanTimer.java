package io.hashwatt.application.plan.making;

import io.hashwatt.domain.plan.record.PlanRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Tells whoever watches how long planning took. */
final class PlanTimer {

    private final PlanWatch watch;
    private final InstantSource clock;

    PlanTimer(PlanWatch watch, InstantSource clock) {
        this.watch = watch;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
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
