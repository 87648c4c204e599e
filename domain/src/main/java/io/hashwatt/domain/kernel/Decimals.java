package io.hashwatt.domain.kernel;

import java.math.BigDecimal;
import java.math.MathContext;

/** The one place that says how exact "exact" is where a division does not come out even. */
public final class Decimals {

    /** 34 significant digits: far below any price's own precision, so it never decides anything. */
    public static final MathContext EXACT = MathContext.DECIMAL128;

    private Decimals() {}

    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, EXACT);
    }
}
