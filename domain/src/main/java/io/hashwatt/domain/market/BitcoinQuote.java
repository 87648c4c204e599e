package io.hashwatt.domain.market;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One bitcoin costs {@code price}, above zero and in the currency of its series, from {@code from} on, until the next quote.
 */
public record BitcoinQuote(Instant from, BigDecimal price) {

    public BitcoinQuote {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("a bitcoin has a price above zero: " + price);
        }
    }
}
