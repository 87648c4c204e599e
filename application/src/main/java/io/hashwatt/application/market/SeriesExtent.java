package io.hashwatt.application.market;

import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import java.util.Optional;

/** Finds how far the values of a series reach, of whatever kind they are. Within a unit of work. */
final class SeriesExtent {

    private final PowerPriceStore powerPrices;
    private final BitcoinValueStore bitcoinValues;

    SeriesExtent(PowerPriceStore powerPrices, BitcoinValueStore bitcoinValues) {
        this.powerPrices = powerPrices;
        this.bitcoinValues = bitcoinValues;
    }

    /** Empty: it has no value. */
    Optional<Coverage> of(MarketSeries about) {
        return switch (about.content()) {
            case SeriesContent.PowerPrices power ->
                powerPrices
                        .coverage(about.tenant(), power.series())
                        .map(found -> new Coverage(found.span(), found.finalUntil(), found.recordedAt()));
            case SeriesContent.BitcoinPrices ignored -> ofBitcoin(about);
            case SeriesContent.Difficulties ignored -> ofBitcoin(about);
            case SeriesContent.Hashprices ignored -> ofBitcoin(about);
        };
    }

    private Optional<Coverage> ofBitcoin(MarketSeries about) {
        return bitcoinValues
                .coverage(about.tenant(), about.id())
                .map(found -> new Coverage(found.span(), null, found.recordedAt()));
    }
}
