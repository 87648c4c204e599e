package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The highest draw worth having in a billing period, at the site's meter.
 *
 * @param standing the highest that stands already and costs nothing more
 * @param worthHaving up to which each kW earns at least what it costs in the rest of the period
 * @param nextPerKw what the next kW above both would earn in it, less than it costs; in the currency of the tariff; null:
 *     nothing could draw more
 */
public record PeakTarget(
        DemandPeriod period,
        Power standing,
        Power worthHaving,
        @Nullable BigDecimal nextPerKw) {

    /** The same when another peak stands. */
    public PeakTarget standingAt(StandingPeaks peaks) {
        return new PeakTarget(period, peaks.in(period), worthHaving, nextPerKw);
    }

    /** What plans may draw. */
    public Power ceiling() {
        return worthHaving.exceeds(standing) ? worthHaving : standing;
    }
}
