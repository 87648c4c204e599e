package io.hashwatt.application.plan.prices;

import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.plan.grid.SiteOutlook;
import io.hashwatt.domain.plan.strike.StrikeWatch;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes the outlook of a site from what is stored. Within a unit of work. */
public final class SiteOutlooks {

    private final ReadSiteMarket market;

    public SiteOutlooks(ReadSiteMarket market) {
        this.market = market;
    }

    /**
     * What an outlook over the period needs: the days that strike rules look back on and, where something has to be forecast
     * or a demand charge is weighed against the time behind the period, those it is learnt from.
     *
     * @param seen when it is decided
     * @return empty: no such site, or nobody has chosen its series
     */
    public Optional<SitePrices> prices(Actor actor, SiteId site, Instant seen, Interval period) {
        Interval lookedBack = new Interval(period.start().minus(StrikeWatch.LOOK_BACK), period.end());
        return market.prices(actor, site, lookedBack)
                .flatMap(prices -> looksBackFar(prices, seen, period.end())
                        ? market.prices(actor, site, withDaysBefore(seen, period))
                        : Optional.of(prices));
    }

    private static boolean looksBackFar(SitePrices prices, Instant seen, Instant end) {
        Tariff tariff = prices.market().tariff();
        return tariff != null && tariff.hasDemandCharges()
                || SiteOutlook.isForecast(
                        seen, end, prices.power(), prices.advance().dayAhead());
    }

    /** With the days that the outlook learns from, the one that has begun, and the one before, of which the first change is. */
    public static Interval withDaysBefore(Instant seen, Interval period) {
        Instant first = seen.isBefore(period.start()) ? seen : period.start();
        return new Interval(first.minus(Duration.ofDays(SiteOutlook.LEARNT_DAYS + 2L)), period.end());
    }

    /** On the prices that are paid. */
    public static SiteOutlook outlook(RegisteredSite site, SitePrices prices, Instant seen, Interval period) {
        return outlook(site, prices.power(), prices.advance(), prices, seen, period);
    }

    /** On other prices that somebody watches, of which nothing is known in advance. @param prices for the hashprice */
    public static SiteOutlook outlookOn(
            PriceTimeline watched, RegisteredSite site, SitePrices prices, Instant seen, Interval period) {
        return outlook(site, watched, AdvancePrices.NONE, prices, seen, period);
    }

    /** Of this very instant: a look that is published within a minute calls for a plan within that minute. */
    private static SiteOutlook outlook(
            RegisteredSite site,
            PriceTimeline power,
            AdvancePrices advance,
            SitePrices prices,
            Instant seen,
            Interval period) {
        return SiteOutlook.at(
                seen,
                period.end(),
                power,
                advance,
                prices.decidable(minute(seen)),
                prices.costs(new LocalDays(site.zone())));
    }

    /** Plans begin with a minute; what is known by then and within it counts. */
    public static Instant minute(Instant seen) {
        return seen.truncatedTo(ChronoUnit.MINUTES);
    }
}
