package io.hashwatt.domain.kernel;

import java.math.BigDecimal;
import java.math.MathContext;

/** The one place that says how exact "exact" is where a division does not come out even. */
public final class Decimals {

    /** 34 significant digits: far below any price's own precision, so it never decides anything. */
    public static final MathContext EXACT = MathContext.DECIMAL128;

    private static final int DIGITS_OF_LONG = 18;

    private Decimals() {}

    /**
     * The number as equal numbers have it, however they were written: without zeros behind its point and without exponent.
     * Records of numbers in this form are equal when their numbers are.
     */
    public static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, EXACT);
    }

    /** The same; much faster where few digits suffice because the division comes out even. */
    public static BigDecimal quotient(BigDecimal dividend, int divisor) {
        if (dividend.precision() <= DIGITS_OF_LONG) {
            long unscaled = dividend.unscaledValue().longValueExact();
            if (unscaled % divisor == 0) {
                return BigDecimal.valueOf(unscaled / divisor, dividend.scale());
            }
        }
        return quotient(dividend, BigDecimal.valueOf(divisor));
    }
}
