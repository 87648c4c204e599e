package io.hashwatt.domain.plan.coupling;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What came of planning groups together. Nobody changes the arrays. */
@SuppressWarnings("ArrayRecordComponent") // read by the caller at once, never compared
public sealed interface CoupledOutcome {

    /** Digits behind the point of what leaves the kernel. */
    int DIGITS = 6;

    /**
     * @param levels per group and slot, within all limits
     * @param ceilings per group and slot, the highest level that the others leave room for
     * @param profit what they earn, as the kernel adds it up
     * @param perMwh per limit and slot
     * @param most no plan within the limits earns more
     * @param isCutShort whether a better plan might have been found in the steps that there was no time for
     */
    record Solved(byte[][] levels, byte[][] ceilings, double profit, double[][] perMwh, double most, boolean isCutShort)
            implements CoupledOutcome {

        /** No plan within the limits earns more, in the currency of the prices; rounded up. */
        public BigDecimal bound() {
            return new BigDecimal(most).setScale(DIGITS, RoundingMode.CEILING);
        }

        /** What a MWh more of a limit's room would have earned in a slot, in the currency of the prices; rounded. */
        public BigDecimal worthPerMwh(int limit, int slot) {
            return new BigDecimal(perMwh[limit][slot]).setScale(DIGITS, RoundingMode.HALF_EVEN);
        }
    }

    /** Even groups that draw as little as they may exceed a limit. @param leastDrawn per group and slot, a level */
    record Overdrawn(byte[][] leastDrawn) implements CoupledOutcome {}
}
