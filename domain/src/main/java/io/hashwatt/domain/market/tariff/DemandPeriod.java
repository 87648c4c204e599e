package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;

/**
 * A billing period of a demand charge, or a part of one.
 *
 * @param interval shorter than usual where the charge begins or ends inside of it
 */
public record DemandPeriod(DemandCharge charge, Interval interval) {

    private static final int KILO = 3;

    /**
     * The part that belongs to an interval that it overlaps, at its share of the amount: who looks at half a month looks at half
     * of what its peak costs.
     */
    public DemandPeriod shareIn(Interval other) {
        Interval part = interval.intersection(other).orElseThrow();
        BigDecimal perKw = Decimals.quotient(charge.perKw().multiply(millis(part)), millis(interval));
        return new DemandPeriod(
                new DemandCharge(charge.name(), perKw, charge.measured(), charge.period(), charge.when()), part);
    }

    private static BigDecimal millis(Interval interval) {
        return BigDecimal.valueOf(interval.length().toMillis());
    }

    /** What a peak costs beyond one that stands already, in the currency of the tariff; not below 0. */
    public BigDecimal costOf(Power peak, Power standing) {
        return peak.exceeds(standing)
                ? peak.distanceTo(standing).watts().scaleByPowerOfTen(-KILO).multiply(charge.perKw())
                : BigDecimal.ZERO;
    }
}
