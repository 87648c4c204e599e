package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Power;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cap as it is for a while.
 *
 * @param cap null: there is none
 * @param beside what draws under it and is none of the groups
 */
record CapStep(@Nullable Power cap, Power beside) {

    CapStep atMost(Power ceiling) {
        return cap == null || cap.exceeds(ceiling) ? new CapStep(ceiling, beside) : this;
    }

    /** What it leaves the groups; empty: anything, as there is no cap. */
    Optional<Power> room() {
        return Optional.ofNullable(cap).map(most -> beside.exceeds(most) ? Power.NONE : most.distanceTo(beside));
    }

    /** Whether the groups draw more than there is room for. */
    boolean isExceededBy(Power groups) {
        return cap != null && groups.plus(beside).exceeds(cap);
    }
}
