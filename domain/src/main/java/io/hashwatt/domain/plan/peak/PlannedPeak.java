package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.util.List;

/**
 * The highest draw of a plan in a billing period, beside that which is worth having.
 *
 * @param planned in what the charge counts; none: it counts no time of the plan
 */
public record PlannedPeak(PeakTarget target, Power planned) {

    /** What it adds to the bill, in the currency of the tariff; not below 0. */
    public BigDecimal cost() {
        return target.period().costOf(planned, target.standing());
    }

    /** What some add to the bill together. */
    public static Money cost(List<PlannedPeak> peaks, CurrencyCode currency) {
        return Money.sum(peaks.stream().map(peak -> new Money(peak.cost(), currency)), currency);
    }
}
