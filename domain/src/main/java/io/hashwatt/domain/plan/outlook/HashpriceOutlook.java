package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceCurve;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The hashprice that is expected for later slots at the time of a decision. Remembers what it worked out until something
 * new becomes known, because a policy asks about the same slots again and again. Not for several threads.
 */
final class HashpriceOutlook {

    private final HashpriceCurve curve;
    private final List<Interval> slots;
    private final double[] expected;
    /** The expectation each slot was worked out under. */
    private final int[] under;

    private int version;
    private HashpriceCurve expectation;
    private Instant holdsUntil;

    HashpriceOutlook(HashpriceCurve curve, List<Interval> slots) {
        this.curve = curve;
        this.slots = slots;
        this.expected = new double[slots.size()];
        this.under = new int[slots.size()];
        this.expectation = curve;
        this.holdsUntil = Instant.MIN;
    }

    /** Brings the outlook to a decision time; times never go back. */
    void moveTo(Instant decision) {
        if (!decision.isBefore(holdsUntil)) {
            expectation = curve.expectedAt(decision);
            holdsUntil = curve.expectationHoldsUntil(decision);
            version++;
        }
    }

    /** NaN: nothing is known to expect it from. */
    double of(int slot) {
        if (under[slot] != version) {
            under[slot] = version;
            BigDecimal mean = expectation.meanOver(slots.get(slot));
            expected[slot] = mean == null ? Double.NaN : mean.doubleValue();
        }
        return expected[slot];
    }
}
