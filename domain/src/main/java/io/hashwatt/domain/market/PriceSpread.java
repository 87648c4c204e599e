package io.hashwatt.domain.market;

import java.math.BigDecimal;

/**
 * How uncertain an expected price is: eight of ten prices would have come out between these, had the days that are learnt from
 * been expected in the same way.
 *
 * @param low per MWh; one of ten came out below
 * @param high per MWh, not below {@code low}; one of ten came out above
 */
public record PriceSpread(BigDecimal low, BigDecimal high) {

    public PriceSpread {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low must not be above high");
        }
    }
}
