package io.hashwatt.ui.fleet;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which series a site is planned on, and which it could be. */
@Dependent
final class SiteMarketPresenter {

    /** A quoted hashprice holds for a day, and may come late. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final ManageSiteMarket markets;
    private final ManageSeries series;
    private final ReadSiteMarket prices;
    private final InstantSource clock;

    /** The series of each kind that a site may be planned on; only those in its currency. */
    record Choices(
            List<MarketSeries> power,
            List<MarketSeries> hashprices,
            List<MarketSeries> bitcoin,
            List<MarketSeries> difficulties) {}

    @Inject
    SiteMarketPresenter(ManageSiteMarket markets, ManageSeries series, ReadSiteMarket prices, InstantSource clock) {
        this.markets = markets;
        this.series = series;
        this.prices = prices;
        this.clock = clock;
    }

    Optional<SiteMarket> find(Actor actor, RegisteredSite site) {
        return markets.find(actor, site.id());
    }

    String nameOf(Actor actor, SeriesId id) {
        return series.find(actor, id).map(MarketSeries::name).orElse("");
    }

    Choices choices(Actor actor, CurrencyCode currency) {
        List<MarketSeries> all = all(actor);
        return new Choices(
                of(
                        all,
                        content -> content instanceof SeriesContent.PowerPrices power
                                && power.series().currency().equals(currency)),
                of(all, new SeriesContent.Hashprices(currency)::equals),
                of(all, new SeriesContent.BitcoinPrices(currency)::equals),
                of(all, SeriesContent.Difficulties.class::isInstance));
    }

    Outcome<SiteMarket> save(Actor actor, RegisteredSite site, long readVersion, ManageSiteMarket.Choice choice) {
        return markets.set(actor, site.id(), readVersion, choice);
    }

    /** What 1 PH/s earns in a day at the moment, as far as it is known; empty: nothing is invented. */
    Optional<BigDecimal> hashprice(Actor actor, RegisteredSite site) {
        Instant now = clock.instant();
        Interval recent = new Interval(now.minus(RECENT), now);
        return prices.prices(actor, site.id(), recent)
                .flatMap(found -> Optional.ofNullable(found.hashprice().meanOver(recent)));
    }

    private List<MarketSeries> all(Actor actor) {
        List<MarketSeries> all = new ArrayList<>();
        List<MarketSeries> some = series.list(actor, Page.first(Page.MOST));
        while (!some.isEmpty()) {
            all.addAll(some);
            some = series.list(actor, new Page<>(Optional.of(some.getLast().id()), Page.MOST));
        }
        return all;
    }

    private static List<MarketSeries> of(List<MarketSeries> all, Predicate<SeriesContent> wanted) {
        return all.stream().filter(one -> wanted.test(one.content())).toList();
    }
}
