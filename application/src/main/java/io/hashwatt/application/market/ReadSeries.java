package io.hashwatt.application.market;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored values of a series. */
public interface ReadSeries {

    /**
     * @param publishedBy only what the market could know then; null: what counts today. For power prices only
     * @return all values that overlap the period or hold in it, in order of time
     */
    Values values(Actor actor, MarketSeries series, Interval period, @Nullable Instant publishedBy);

    sealed interface Values {

        record PowerPrices(List<PowerPrice> prices) implements Values {}

        record BitcoinPrices(List<BitcoinQuote> quotes) implements Values {}

        record Difficulties(List<DifficultyPoint> points) implements Values {}

        record Hashprices(List<QuotedHashprice.Quote> quotes) implements Values {}
    }
}
