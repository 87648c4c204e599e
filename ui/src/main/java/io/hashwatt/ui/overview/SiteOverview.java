package io.hashwatt.ui.overview;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.schedule.ControlMode;
import java.time.Instant;
import java.util.Optional;

/**
 * A site as the overview shows it.
 *
 * @param mode who chooses its levels
 * @param state how far it is set up
 * @param price of the interval that runs now, as it counts today
 * @param pricesEnd where the power prices end; empty: there is none in the last days
 * @param digest of the plan that covers now
 */
record SiteOverview(
        RegisteredSite site,
        ControlMode mode,
        State state,
        Optional<PowerPrice> price,
        Optional<Instant> pricesEnd,
        Optional<SiteDigest> digest) {

    enum State {
        WITHOUT_GROUPS,
        WITHOUT_MARKET,
        WITHOUT_PLAN,
        PLANNED
    }

    /** The cap, or what all groups draw at most; empty: neither is known. */
    Optional<Power> most() {
        return Optional.ofNullable(site.powerCap()).or(() -> digest.map(SiteDigest::most));
    }
}
