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

        /** The share on top of the subsidy that is left after the pool's fee: (1 + fee share)(1 - pool fee) - 1. */
        public BigDecimal netFeeShare() {
            return BigDecimal.ONE
                    .add(feeShare)
                    .multiply(BigDecimal.ONE.subtract(poolFee))
                    .subtract(BigDecimal.ONE);
        }
    }
}
