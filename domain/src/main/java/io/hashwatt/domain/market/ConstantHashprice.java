package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A hashprice that is assumed for all time and known beforehand: what a period would have earned at another one.
 *
 * @param perPhDay per PH/s and day; not negative
 */
public record ConstantHashprice(CurrencyCode currency, BigDecimal perPhDay) implements HashpriceCurve {

    public ConstantHashprice {
        if (perPhDay.signum() < 0) {
            throw new IllegalArgumentException("a hashprice is not negative: " + perPhDay);
        }
        perPhDay = Decimals.plain(perPhDay);
    }

    @Override
    public BigDecimal meanOver(Interval interval) {
        return perPhDay;
    }

    @Override
    public HashpriceCurve expectedAt(Instant instant) {
        return this;
    }

    @Override
    public Optional<HashpriceOrigin> originAt(Instant instant) {
        return Optional.empty(); // nobody has said it
    }

    @Override
    public Instant expectationHoldsUntil(Instant instant) {
        return Instant.MAX;
    }
}
