package io.hashwatt.application.market.port;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;

/** Prices of one spring day, for the contract to store. */
final class SamplePrices {

    static final CurrencyCode EUR = new CurrencyCode("EUR");
    static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", EUR);
    static final Instant MIDNIGHT = Instant.parse("2026-05-01T00:00:00Z");
    static final Instant NOON_BEFORE = Instant.parse("2026-04-30T10:45:00Z");

    private SamplePrices() {}

    static PowerPrice price(Interval delivery, String perMwh) {
        return new PowerPrice(SERIES, delivery, new BigDecimal(perMwh), Finality.FINAL, "test", NOON_BEFORE, MIDNIGHT);
    }

    static PowerPrice recorded(PowerPrice price, long minutesAfterMidnight) {
        return new PowerPrice(
                price.series(),
                price.delivery(),
                price.perMwh(),
                price.finality(),
                price.source(),
                price.publishedAt(),
                MIDNIGHT.plus(Duration.ofMinutes(minutesAfterMidnight)));
    }

    static PowerPrice published(PowerPrice price, Instant at) {
        return new PowerPrice(
                price.series(),
                price.delivery(),
                price.perMwh(),
                price.finality(),
                price.source(),
                at,
                price.recordedAt());
    }

    static PowerPrice inSeries(PowerSeriesId series, PowerPrice price) {
        return new PowerPrice(
                series,
                price.delivery(),
                price.perMwh(),
                price.finality(),
                price.source(),
                price.publishedAt(),
                price.recordedAt());
    }

    /** A source that breaks off behind its first price. */
    static List<PowerPrice> failingAfter(PowerPrice first) {
        return new AbstractList<>() {
            @Override
            public PowerPrice get(int index) {
                if (index > 0) {
                    throw new IllegalStateException("the source broke off");
                }
                return first;
            }

            @Override
            public int size() {
                return 2;
            }
        };
    }

    static Interval hours(long from, long to) {
        return minutes(60 * from, 60 * to);
    }

    static Interval minutes(long from, long to) {
        return new Interval(MIDNIGHT.plus(Duration.ofMinutes(from)), MIDNIGHT.plus(Duration.ofMinutes(to)));
    }
}
