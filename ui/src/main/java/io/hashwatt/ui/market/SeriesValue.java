package io.hashwatt.ui.market;

import io.hashwatt.application.market.ReadSeries.Values;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of any kind of series, and how long it holds.
 *
 * @param finality of power prices; null: there is no such thing
 */
record SeriesValue(
        Interval interval, BigDecimal value, @Nullable Finality finality) {

    private static final Duration AT_LEAST = Duration.ofMinutes(1);

    /**
     * In order of time, without overlaps. A value that holds until the next one is drawn until then; the last one up to
     * {@code now}, since nobody knows how long it will hold.
     */
    static List<SeriesValue> of(Values values, Instant now) {
        return switch (values) {
            case Values.PowerPrices power ->
                PriceTimeline.finestOf(power.prices()).prices().stream()
                        .map(price -> new SeriesValue(price.delivery(), price.perMwh(), price.finality()))
                        .toList();
            case Values.Hashprices hashprices ->
                QuotedHashprice.finest(hashprices.quotes()).stream()
                        .map(quote -> new SeriesValue(quote.interval(), quote.perPhDay(), null))
                        .toList();
            case Values.BitcoinPrices bitcoin ->
                holding(bitcoin.quotes(), BitcoinQuote::from, BitcoinQuote::price, now);
            case Values.Difficulties difficulties ->
                holding(difficulties.points(), DifficultyPoint::from, DifficultyPoint::difficulty, now);
        };
    }

    private static <V> List<SeriesValue> holding(
            List<V> points, Function<V, Instant> from, Function<V, BigDecimal> value, Instant now) {
        List<SeriesValue> all = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Instant start = from.apply(points.get(i));
            Instant end = i + 1 < points.size() ? from.apply(points.get(i + 1)) : now;
            Interval holds = start.isBefore(end) ? new Interval(start, end) : Interval.of(start, AT_LEAST);
            all.add(new SeriesValue(holds, value.apply(points.get(i)), null));
        }
        return all;
    }
}
