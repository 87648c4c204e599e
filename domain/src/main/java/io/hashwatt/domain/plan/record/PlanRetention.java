package io.hashwatt.domain.plan.record;

import java.time.Duration;
import java.time.Instant;

/**
 * How long what plans say about groups is kept. A plan that ruled is asked about for weeks: why was this miner off, what did
 * these days earn. One that never ruled is asked about by whoever asked for it, and soon.
 *
 * @param ruled how long after the end of its period a plan is kept that was in force
 * @param other how long after it was made one is kept that never was: a what-if plan, or one that a newer one forestalled
 */
public record PlanRetention(Duration ruled, Duration other) {

    public static final PlanRetention USUAL = new PlanRetention(Duration.ofDays(40), Duration.ofDays(7));

    public PlanRetention {
        if (ruled.isNegative() || other.isNegative()) {
            throw new IllegalArgumentException("nothing is kept for less than no time");
        }
    }

    /** @param hasRuled whether it is in force or was at any time */
    public boolean keeps(StoredPlan plan, boolean hasRuled, Instant now) {
        return hasRuled
                ? now.isBefore(plan.end().plus(ruled))
                : now.isBefore(plan.createdAt().plus(other));
    }

    /** Only plans made before this may have to go. */
    public Instant oldest(Instant now) {
        return now.minus(ruled.compareTo(other) < 0 ? ruled : other);
    }
}
