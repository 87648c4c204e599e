package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Power;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is for a while.
 *
 * @param cost of missing it; null: it does not hold
 * @param beside what is drawn that counts too and is none of the groups
 */
record TargetStep(@Nullable MissCost cost, Power beside) {

    TargetStep costing(MissCost newCost) {
        return new TargetStep(newCost, beside);
    }

    /** Whether it is of any matter. */
    boolean holds() {
        return cost != null;
    }
}
