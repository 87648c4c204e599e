package io.hashwatt.domain.plan.group;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a site is to draw, as it looks to one of its groups beside the others. */
@FunctionalInterface
public interface TargetsBeside {

    /** There is none. */
    TargetsBeside NONE = (slot, other, gain) -> null;

    /**
     * Why a group is not at another level in a slot, which would earn more by itself.
     *
     * @param gain how much more, in the currency of the plan
     * @return what it would cost most; null: it would cost nothing more, or not as much as is gained
     */
    @Nullable TargetPrice against(int slot, int other, BigDecimal gain);
}
