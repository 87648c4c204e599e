package io.hashwatt.ui.market;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.DerivedHashprice;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Takes the hashprice of a site apart. */
@Dependent
final class HashpricePresenter {

    private static final Duration MOMENT = Duration.ofMillis(1);

    private final ReadSiteMarket markets;
    private final ManageSeries series;
    private final InstantSource clock;

    @Inject
    HashpricePresenter(ReadSiteMarket markets, ManageSeries series, InstantSource clock) {
        this.markets = markets;
        this.series = series;
        this.clock = clock;
    }

    SiteHashprice of(Actor actor, RegisteredSite site) {
        Interval moment = Interval.of(clock.instant(), MOMENT);
        return markets.prices(actor, site.id(), moment)
                .map(prices -> of(actor, site, prices, moment))
                .orElseGet(() -> new SiteHashprice.NotChosen(site));
    }

    private SiteHashprice of(Actor actor, RegisteredSite site, SitePrices prices, Interval moment) {
        Instant at = moment.start();
        PlanGrounds grounds = PlanGrounds.of(
                List.of(),
                PlausibleShares.of(prices.market().hashprice()),
                new PriceTimeline(List.of()),
                prices.hashprice(),
                moment,
                at,
                prices.age());
        return switch (prices.market().hashprice()) {
            case HashpriceBasis.Quoted quoted ->
                new SiteHashprice.Quoted(
                        site,
                        at,
                        name(actor, quoted.hashprice()),
                        Optional.ofNullable(prices.hashprice().meanOver(moment)),
                        grounds);
            case HashpriceBasis.Derived derived ->
                new SiteHashprice.Derived(
                        site,
                        at,
                        name(actor, derived.bitcoin()),
                        name(actor, derived.difficulty()),
                        derived,
                        prices.hashprice() instanceof DerivedHashprice curve ? curve.partsAt(at) : Optional.empty(),
                        grounds);
        };
    }

    private String name(Actor actor, SeriesId id) {
        return series.find(actor, id).map(MarketSeries::name).orElse("");
    }
}
