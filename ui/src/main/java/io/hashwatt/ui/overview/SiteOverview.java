package io.hashwatt.ui.overview;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.schedule.ControlMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A site as the overview shows it.
 *
 * @param mode who chooses its levels
 * @param state how far it is set up
 * @param price of the interval that runs now, as it counts today; where it is not published yet, as its plan expects it
 * @param pricesEnd where the power prices end; empty: there is none in the last days
 * @param digest of the plan that covers now
 * @param findings what can hardly be meant in what it is planned on, and a hashprice that is old now
 */
record SiteOverview(
        RegisteredSite site,
        ControlMode mode,
        State state,
        Optional<PriceNow> price,
        Optional<Instant> pricesEnd,
        Optional<SiteDigest> digest,
        List<ImplausibleValue> findings) {

    /** A forecast says little by a price that is older. */
    private static final Duration LATE = Duration.ofHours(2);

    enum State {
        WITHOUT_GROUPS,
        WITHOUT_MARKET,
        WITHOUT_PLAN,
        PLANNED
    }

    /** In the site's currency. @param isAllIn by the site's tariff; else it is the market's */
    record PriceNow(BigDecimal perMwh, Finality finality, boolean isAllIn) {}

    /**
     * Whether no price is published for now, of whatever kind: the series has ended. Where the plan forecasts it that is so
     * all the time, and worth a look only when the last price is old.
     */
    boolean isStale(Instant now) {
        Duration late = price.isPresent() ? LATE : Duration.ZERO;
        return pricesEnd.filter(end -> end.plus(late).isAfter(now)).isEmpty();
    }

    /** What the cap leaves room for, or what all groups draw at most; empty: neither is known. */
    Optional<Power> most() {
        return Optional.ofNullable(site.limits().room()).or(() -> digest.map(SiteDigest::most));
    }
}
