package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import java.math.BigDecimal;

/**
 * The highest draw of a billing period, or of a part of one, at the site's meter.
 *
 * @param standing what stood before what was measured
 * @param drawn the highest that was measured in what counts; none: nothing was
 */
public record ChargedPeak(DemandPeriod period, Power standing, Power drawn) {

    /** What it adds to the bill, in the currency of the tariff; not below 0. */
    public BigDecimal cost() {
        return period.costOf(drawn, standing);
    }
}
