package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which policy to run, and why. */
public sealed interface Recommendation {

    /** Never {@link Policy#PERFECT}, which nobody can run. */
    Policy policy();

    /** No policy that could be run was compared, so it is the simplest. */
    record NothingCompared() implements Recommendation {
        @Override
        public Policy policy() {
            return Policy.ALWAYS_ON;
        }
    }

    /**
     * By what the policies earned.
     *
     * @param profit what this one earned
     * @param overAlwaysOn how much more than always-on that is, which need not have been compared; below 0: less
     * @param upliftCapture how much of what perfect foresight adds to always-on it got; null where that is nothing
     * @param rival who earned most of the others that could be run; null: there is no other
     */
    record Measured(
            Policy policy,
            Money profit,
            Money overAlwaysOn,
            @Nullable BigDecimal upliftCapture,
            @Nullable Rival rival) implements Recommendation {}

    /** One of which there is nothing but its words: earlier releases kept no more. @param english a few sentences */
    record Told(Policy policy, String english) implements Recommendation {}

    /**
     * Another policy beside the recommended one.
     *
     * @param ahead how much more it earned; above 0: its effort is not worth the difference
     */
    record Rival(Policy policy, Money ahead) {
        public boolean earnedMore() {
            return ahead.signum() > 0;
        }
    }
}
