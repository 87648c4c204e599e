package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One slot of a group's plan with its explanation.
 *
 * @param value worth of the chosen level in the slot, in the currency of the plan; null: no price
 * @param nextBest the level other than the chosen one that is worth most among those the group's level limits allow;
 *     null: there is no other, or no price
 * @param finality of the power price; null: no power price
 */
public record PlannedSlot(
        Interval interval,
        int level,
        @Nullable BigDecimal value,
        @Nullable Alternative nextBest,
        Reason reason,
        @Nullable Finality finality) {

    /** @param value worth of the level in the slot, in the currency of the plan */
    public record Alternative(int level, BigDecimal value) {}
}
