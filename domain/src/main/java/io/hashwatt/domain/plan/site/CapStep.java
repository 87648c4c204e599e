package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Power;
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

    /** Whether the groups draw more than there is room for. */
    boolean isExceededBy(Power groups) {
        return cap != null && groups.plus(beside).exceeds(cap);
    }
}
