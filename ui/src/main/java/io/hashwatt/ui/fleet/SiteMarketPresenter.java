package io.hashwatt.ui.fleet;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ExchangeTariff;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.BillMean;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which series a site is planned on, and which it could be. */
@Dependent
final class SiteMarketPresenter {

    /** A quoted hashprice holds for a day, and may come late. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final ManageSiteMarket markets;
    private final ManageSeries series;
    private final ReadSiteMarket prices;
    private final ExchangeTariff tariffs;
    private final InstantSource clock;

    /** The series of each kind that a site may be planned on; only those in its currency. */
    record Choices(
            List<MarketSeries> power,
            List<MarketSeries> indicative,
            List<MarketSeries> hashprices,
            List<MarketSeries> bitcoin,
            List<MarketSeries> difficulties) {}

    @Inject
    SiteMarketPresenter(
            ManageSiteMarket markets,
            ManageSeries series,
            ReadSiteMarket prices,
            ExchangeTariff tariffs,
            InstantSource clock) {
        this.markets = markets;
        this.series = series;
        this.prices = prices;
        this.tariffs = tariffs;
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
                of(all, content -> isPower(content, currency, false)),
                of(all, content -> isPower(content, currency, true)),
                of(all, new SeriesContent.Hashprices(currency)::equals),
                of(all, new SeriesContent.BitcoinPrices(currency)::equals),
                of(all, SeriesContent.Difficulties.class::isInstance));
    }

    private static boolean isPower(SeriesContent content, CurrencyCode currency, boolean indicative) {
        return content instanceof SeriesContent.PowerPrices power
                && power.series().currency().equals(currency)
                && power.isIndicative() == indicative;
    }

    Outcome<SiteMarket> save(Actor actor, RegisteredSite site, long readVersion, ManageSiteMarket.Choice choice) {
        return markets.set(actor, site.id(), readVersion, choice);
    }

    /** The same series with another tariff. @param stored over which it is saved @param tariff null: none @param peaks by the meter */
    Outcome<SiteMarket> save(
            Actor actor, RegisteredSite site, SiteMarket stored, @Nullable Tariff tariff, List<StandingPeak> peaks) {
        ManageSiteMarket.Choice choice = new ManageSiteMarket.Choice(
                stored.power(), stored.dayAhead(), stored.indicative(), stored.hashprice(), tariff, peaks);
        return save(actor, site, stored.version(), choice);
    }

    /** The present billing periods of the demand charges of a tariff. @param tariff null: none */
    List<DemandPeriod> chargedNow(RegisteredSite site, @Nullable Tariff tariff) {
        return PowerCosts.of(tariff, new LocalDays(site.zone()))
                .demandPeriods(Interval.of(clock.instant(), Duration.ofSeconds(1)));
    }

    /** What somebody has told of the present billing periods, in their order. */
    List<PeakReading> peaksNow(RegisteredSite site, SiteMarket market) {
        return chargedNow(site, market.tariff()).stream()
                .flatMap(period -> market.peakReadings().stream().filter(reading -> reading.isOf(period)))
                .toList();
    }

    /** The block that is bought ahead for the moment. @param tariff null: none */
    Optional<TariffStep.Block> blockNow(RegisteredSite site, @Nullable Tariff tariff) {
        return PowerCosts.of(tariff, new LocalDays(site.zone()))
                .blocks(Interval.of(clock.instant(), Duration.ofSeconds(1)))
                .stream()
                .map(block -> block.value().block())
                .findFirst();
    }

    /** As they were told. */
    static List<StandingPeak> peaks(SiteMarket stored) {
        return stored.peakReadings().stream().map(StandingPeak::of).toList();
    }

    DocumentReading<Tariff> read(String document, RegisteredSite site) {
        return tariffs.read(new SourceDocument("tariff", document.getBytes(StandardCharsets.UTF_8)), site.currency());
    }

    String written(Tariff tariff) {
        return tariffs.written(tariff);
    }

    /** What the market asks for power at the moment; empty: it is not known. */
    Optional<BigDecimal> marketPrice(Actor actor, RegisteredSite site) {
        Instant now = clock.instant();
        return prices.prices(actor, site.id(), new Interval(now.minus(RECENT), now.plus(RECENT)))
                .flatMap(found -> found.power().prices().stream()
                        .filter(price -> price.delivery().contains(now))
                        .findFirst()
                        .map(PowerPrice::perMwh));
    }

    /**
     * What is paid at the moment. Of what is billed together, prices that are not known yet are taken to be as now.
     *
     * @param market the present price
     * @return empty: no version of the tariff holds yet
     */
    Optional<BigDecimal> allIn(Actor actor, RegisteredSite site, Tariff tariff, BigDecimal market) {
        Instant now = clock.instant();
        PowerCosts costs = PowerCosts.of(tariff, new LocalDays(site.zone()));
        BigDecimal billed = costs.billedWith(now)
                .map(bill -> BillMean.over(bill, marketPrices(actor, site, bill), market))
                .orElse(market);
        return costs.at(now).map(line -> line.at(billed));
    }

    private List<Timed<BigDecimal>> marketPrices(Actor actor, RegisteredSite site, Interval period) {
        return prices.prices(actor, site.id(), period).stream()
                .flatMap(found -> found.power().prices().stream())
                .map(price -> new Timed<>(price.delivery(), price.perMwh()))
                .toList();
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
