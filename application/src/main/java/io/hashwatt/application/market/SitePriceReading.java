package io.hashwatt.application.market;

import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.DerivedHashprice;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SeriesPositions;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffVersion;
import java.util.List;
import java.util.Optional;

/** Reads the prices of the series a site is planned on. Within a unit of work. */
final class SitePriceReading {

    private final SeriesStore series;
    private final SeriesPositionStore positions;
    private final PowerPriceStore powerPrices;
    private final BitcoinValueStore bitcoinValues;
    private final PriceAge age;

    SitePriceReading(
            SeriesStore series,
            SeriesPositionStore positions,
            PowerPriceStore powerPrices,
            BitcoinValueStore bitcoinValues,
            PriceAge age) {
        this.series = series;
        this.positions = positions;
        this.powerPrices = powerPrices;
        this.bitcoinValues = bitcoinValues;
        this.age = age;
    }

    SitePrices prices(TenantId tenant, SiteMarket market, Interval wanted) {
        Interval period = withBills(market, wanted);
        SeriesPositions read = new SeriesPositions(positions.of(tenant, market.series())); // before what they are about
        MarketSeries power = seriesOf(tenant, market.power());
        Optional<MarketSeries> dayAhead = Optional.ofNullable(market.dayAhead()).map(id -> seriesOf(tenant, id));
        Optional<MarketSeries> indicative =
                Optional.ofNullable(market.indicative()).map(id -> seriesOf(tenant, id));
        return new SitePrices(
                market,
                contentOf(power).series(),
                timeline(power, period),
                hashprice(tenant, market.hashprice(), period),
                new AdvancePrices(timeline(dayAhead, period), timeline(indicative, period)),
                contentOf(dayAhead.orElse(power)).dayAheadKnownAt(),
                read,
                age);
    }

    /** Where prices are paid as means over a longer time, also those that come into the first and the last of them. */
    private static Interval withBills(SiteMarket market, Interval wanted) {
        Tariff tariff = market.tariff();
        return tariff == null || !tariff.isBilledTogether()
                ? wanted
                : new Interval(
                        wanted.start().minus(TariffVersion.LONGEST_BILL),
                        wanted.end().plus(TariffVersion.LONGEST_BILL));
    }

    private PriceTimeline timeline(MarketSeries about, Interval period) {
        return PriceTimeline.finestOf(
                powerPrices.current(about.tenant(), contentOf(about).series(), period));
    }

    private PriceTimeline timeline(Optional<MarketSeries> about, Interval period) {
        return about.map(found -> timeline(found, period)).orElseGet(() -> new PriceTimeline(List.of()));
    }

    private HashpriceCurve hashprice(TenantId tenant, HashpriceBasis basis, Interval period) {
        return switch (basis) {
            case HashpriceBasis.Quoted quoted -> {
                MarketSeries found = seriesOf(tenant, quoted.hashprice());
                yield QuotedHashprice.finestOf(
                        currencyOf(found), bitcoinValues.hashprices(found.tenant(), found.id(), period));
            }
            case HashpriceBasis.Derived derived -> {
                MarketSeries bitcoin = seriesOf(tenant, derived.bitcoin());
                MarketSeries difficulty = seriesOf(tenant, derived.difficulty());
                yield new DerivedHashprice(
                        currencyOf(bitcoin),
                        bitcoinValues.quotes(bitcoin.tenant(), bitcoin.id(), period),
                        bitcoinValues.difficulties(difficulty.tenant(), difficulty.id(), period),
                        derived.netFeeShare());
            }
        };
    }

    private MarketSeries seriesOf(TenantId tenant, SeriesId id) {
        return series.find(tenant, id).orElseThrow(() -> new IllegalStateException("a site's series is there: " + id));
    }

    private static CurrencyCode currencyOf(MarketSeries hashpriceOrBitcoin) {
        return switch (hashpriceOrBitcoin.content()) {
            case SeriesContent.Hashprices(CurrencyCode currency) -> currency;
            case SeriesContent.BitcoinPrices(CurrencyCode currency) -> currency;
            default ->
                throw new IllegalStateException(
                        "a site's hashprice comes from hashprices or bitcoin prices: " + hashpriceOrBitcoin.id());
        };
    }

    private static SeriesContent.PowerPrices contentOf(MarketSeries series) {
        if (series.content() instanceof SeriesContent.PowerPrices power) {
            return power;
        }
        throw new IllegalStateException("a site's power series has power prices: " + series.id());
    }
}
