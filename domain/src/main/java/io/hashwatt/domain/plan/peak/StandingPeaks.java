package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import java.time.Instant;
import java.util.Map;

/**
 * The highest draws that stand at an instant in the billing periods that it is part of.
 *
 * @param at in a period that begins later none stands yet
 * @param byCharge by the name of the charge; a charge that is not there has none
 */
public record StandingPeaks(Instant at, Map<String, Power> byCharge) {

    public StandingPeaks {
        byCharge = Map.copyOf(byCharge);
    }

    /** None stands. */
    public static StandingPeaks none(Instant at) {
        return new StandingPeaks(at, Map.of());
    }

    public Power in(DemandPeriod period) {
        return period.interval().contains(at)
                ? byCharge.getOrDefault(period.charge().name(), Power.NONE)
                : Power.NONE;
    }
}
