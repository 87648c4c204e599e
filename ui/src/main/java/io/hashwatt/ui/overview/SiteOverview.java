package io.hashwatt.ui.overview;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.schedule.ControlMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A site as the overview shows it.
 *
 * @param mode who chooses its levels
 * @param state how far it is set up
 * @param price of the interval that runs now, as it counts today; where it is not published yet, as its plan expects it
 * @param pricesEnd where the power prices end; empty: there is none in the last days
 * @param digest of the plan that covers now
 */
record SiteOverview(
        RegisteredSite site,
        ControlMode mode,
        State state,
        Optional<PriceNow> price,
        Optional<Instant> pricesEnd,
        Optional<SiteDigest> digest) {

    enum State {
        WITHOUT_GROUPS,
        WITHOUT_MARKET,
        WITHOUT_PLAN,
        PLANNED
    }

    /** In the site's currency. */
    record PriceNow(BigDecimal perMwh, Finality finality) {}

    /** Whether no price is published for now, of whatever kind: the series has ended. */
    boolean isStale(Instant now) {
        return pricesEnd.filter(end -> end.isAfter(now)).isEmpty();
    }

    /** The cap, or what all groups draw at most; empty: neither is known. */
    Optional<Power> most() {
        return Optional.ofNullable(site.powerCap()).or(() -> digest.map(SiteDigest::most));
    }
}
