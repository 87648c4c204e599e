package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One price of one series for one delivery interval, as it was known from {@code recordedAt} on. A
 * restatement is a further value with a later {@code recordedAt}; nothing is overwritten.
 *
 * @param perMwh in the series' currency; zero and negative are prices like any other
 * @param source who said so: a file name or a publisher; not blank
 * @param publishedAt when the market could know it
 * @param recordedAt when we stored it
 */
public record PowerPrice(
        PowerSeriesId series,
        Interval delivery,
        BigDecimal perMwh,
        Finality finality,
        String source,
        Instant publishedAt,
        Instant recordedAt) {

    public PowerPrice {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a price has a source");
        }
    }

    PowerPrice publishedAt(Instant instant) {
        return new PowerPrice(series, delivery, perMwh, finality, source, instant, recordedAt);
    }
}
