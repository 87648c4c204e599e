package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.Power;
import java.time.Instant;

/**
 * What the meter of a site showed when somebody told it: the highest draw so far in the billing period of a demand charge that
 * the instant belongs to.
 *
 * @param charge name of the demand charge
 * @param asOf when it was told
 * @param since the version of the site's market that was the first to have it
 */
public record PeakReading(String charge, Power peak, Instant asOf, long since) {

    /** Whether it is of the billing period. */
    public boolean isOf(DemandPeriod period) {
        return period.charge().name().equals(charge) && period.interval().contains(asOf);
    }
}
