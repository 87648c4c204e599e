package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.SeriesId;
import java.math.BigDecimal;

/** Where a site's hashprice comes from. */
public sealed interface HashpriceBasis {

    /** A quoted series, taken as it is. */
    record Quoted(SeriesId hashprice) implements HashpriceBasis {}

    /**
     * Worked out from bitcoin price and difficulty.
     *
     * @param feeShare transaction fees as a share of the subsidy, on top of it; from 0 to 10
     * @param poolFee what the pool keeps of subsidy and fees; at least 0, below 1
     */
    record Derived(SeriesId bitcoin, SeriesId difficulty, BigDecimal feeShare, BigDecimal poolFee)
            implements HashpriceBasis {

        private static final BigDecimal MOST_FEES = BigDecimal.TEN;

        public Derived {
            if (feeShare.signum() < 0 || feeShare.compareTo(MOST_FEES) > 0) {
                throw new IllegalArgumentException("the share of fees is 0 to " + MOST_FEES + ": " + feeShare);
            }
            if (poolFee.signum() < 0 || poolFee.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("what a pool keeps is at least 0 and below 1: " + poolFee);
            }
        }

        /** The share on top of the subsidy that is left after the pool's fee: (1 + fee share)(1 - pool fee) - 1. */
        public BigDecimal netFeeShare() {
            return BigDecimal.ONE
                    .add(feeShare)
                    .multiply(BigDecimal.ONE.subtract(poolFee))
                    .subtract(BigDecimal.ONE);
        }
    }
}
