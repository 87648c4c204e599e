package io.hashwatt.application.market;

import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PlausibleBitcoinPrices;
import io.hashwatt.domain.market.PlausibleDifficulties;
import io.hashwatt.domain.market.PlausibleHashprices;
import io.hashwatt.domain.market.PlausiblePowerPrices;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds what can hardly be meant in the values of a document, also by those stored before them. Within a unit of work. */
final class PlausibleImport {

    /** So far back it is looked what the values follow. */
    private static final Duration FOLLOWED = Duration.ofDays(30);

    private final PowerPriceStore powerPrices;
    private final BitcoinValueStore bitcoinValues;

    PlausibleImport(PowerPriceStore powerPrices, BitcoinValueStore bitcoinValues) {
        this.powerPrices = powerPrices;
        this.bitcoinValues = bitcoinValues;
    }

    List<ImplausibleValue> findings(MarketSeries into, SeriesValues values) {
        return found(into, values).stream().toList();
    }

    private Optional<ImplausibleValue> found(MarketSeries into, SeriesValues values) {
        return switch (values) {
            case SeriesValues.PowerPrices power -> power(into, power.quotes());
            case SeriesValues.BitcoinPrices bitcoin -> bitcoin(into, bitcoin.quotes());
            case SeriesValues.Difficulties difficulties -> PlausibleDifficulties.of(difficulties.points());
            case SeriesValues.Hashprices hashprices -> hashprices(into, hashprices.quotes());
        };
    }

    private Optional<ImplausibleValue> power(MarketSeries into, List<QuotedPrice> quotes) {
        SeriesContent.PowerPrices content = (SeriesContent.PowerPrices) into.content();
        PriceTimeline read = PriceTimeline.finestOf(
                quotes.stream().map(quote -> quote.in(content, Instant.EPOCH)).toList());
        Instant first = read.prices().getFirst().delivery().start();
        List<PowerPrice> stored = powerPrices.current(into.tenant(), content.series(), before(first));
        return PlausiblePowerPrices.of(read, PriceTimeline.finestOf(stored).before(first));
    }

    private Optional<ImplausibleValue> bitcoin(MarketSeries into, List<BitcoinQuote> quotes) {
        List<BitcoinQuote> stored = bitcoinValues.quotes(
                into.tenant(), into.id(), before(quotes.getFirst().from()));
        return PlausibleBitcoinPrices.of(quotes, currency(into), stored.isEmpty() ? null : stored.getLast());
    }

    private Optional<ImplausibleValue> hashprices(MarketSeries into, List<QuotedHashprice.Quote> quotes) {
        Instant first = quotes.getFirst().interval().start();
        List<QuotedHashprice.Quote> stored = bitcoinValues.hashprices(into.tenant(), into.id(), before(first)).stream()
                .filter(quote -> quote.interval().start().isBefore(first))
                .toList();
        return PlausibleHashprices.of(quotes, currency(into), stored);
    }

    private static CurrencyCode currency(MarketSeries series) {
        return switch (series.content()) {
            case SeriesContent.PowerPrices power -> power.series().currency();
            case SeriesContent.BitcoinPrices bitcoin -> bitcoin.currency();
            case SeriesContent.Hashprices hashprices -> hashprices.currency();
            case SeriesContent.Difficulties ignored ->
                throw new IllegalStateException("a difficulty has no currency: " + series.id());
        };
    }

    private static Interval before(Instant first) {
        return new Interval(first.minus(FOLLOWED), first);
    }
}
