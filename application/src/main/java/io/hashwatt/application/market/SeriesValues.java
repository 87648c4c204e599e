package io.hashwatt.application.market;

import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice;
import java.util.List;

/** What a document holds for a series. */
sealed interface SeriesValues {

    /** @param quotes ordered by delivery */
    record PowerPrices(List<QuotedPrice> quotes) implements SeriesValues {}

    record BitcoinPrices(List<BitcoinQuote> quotes) implements SeriesValues {}

    record Difficulties(List<DifficultyPoint> points) implements SeriesValues {}

    record Hashprices(List<QuotedHashprice.Quote> quotes) implements SeriesValues {}
}
