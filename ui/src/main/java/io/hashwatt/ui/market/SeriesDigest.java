package io.hashwatt.ui.market;

import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.Optional;

/** A series in the words of its row. */
record SeriesDigest(MarketSeries series, Optional<Coverage> coverage, SiteTime time) {

    String name() {
        return series.name();
    }

    String kind() {
        return switch (series.content()) {
            case SeriesContent.PowerPrices power ->
                T.of(
                        "market.kind.POWER",
                        Formats.current().priceUnit(power.series().currency()));
            case SeriesContent.BitcoinPrices bitcoin -> T.of("market.kind.BITCOIN", symbol(bitcoin.currency()));
            case SeriesContent.Difficulties ignored -> T.of("market.kind.DIFFICULTY");
            case SeriesContent.Hashprices hashprice -> T.of("market.kind.HASHPRICE", symbol(hashprice.currency()));
        };
    }

    private static String symbol(CurrencyCode currency) {
        return Formats.symbol(currency);
    }

    String covers() {
        return coverage.map(found -> time.dateAndTime(found.span().start()) + " – "
                        + time.dateAndTime(found.span().end()))
                .orElseGet(() -> T.of("market.nothing"));
    }

    String finalUntil() {
        return coverage.map(Coverage::finalUntil)
                .map(time::dateAndTime)
                .orElseGet(() -> isPower() ? T.of("market.final.none") : "");
    }

    private boolean isPower() {
        return series.content() instanceof SeriesContent.PowerPrices;
    }

    String stored() {
        return coverage.map(found -> time.dateAndTime(found.recordedAt())).orElse("");
    }

    String owner() {
        return series.tenant().isPlatform() ? T.of("market.owner.platform") : T.of("market.owner.us");
    }
}
