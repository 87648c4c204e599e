package io.hashwatt.domain.kernel;

import java.math.BigDecimal;

/**
 * Where a value may well lie, both ends included.
 *
 * @param low not above {@code high}
 */
public record PlausibleRange(BigDecimal low, BigDecimal high, Basis basis) {

    /** What the range goes by. */
    public enum Basis {
        /** What is usual anywhere, see {@link Measure#source}. */
        USUAL,
        /** The values that it follows. */
        FOLLOWED,
        /** What the operator has set. */
        SETTING
    }

    public PlausibleRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range begins before it ends: " + low + " to " + high);
        }
    }

    /** Up to so many times less, and so many times more. @param value above zero */
    public static PlausibleRange around(BigDecimal value, int times) {
        BigDecimal factor = BigDecimal.valueOf(times);
        return new PlausibleRange(Decimals.quotient(value, factor), value.multiply(factor), Basis.FOLLOWED);
    }

    public boolean contains(BigDecimal value) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    public PlausibleRange times(BigDecimal factor) {
        return new PlausibleRange(low.multiply(factor), high.multiply(factor), basis);
    }
}
