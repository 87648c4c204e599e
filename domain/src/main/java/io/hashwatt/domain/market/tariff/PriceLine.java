package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a megawatt-hour costs at any market price: the market price times a factor, and an amount. As exact as a quotient
 * is ({@link Decimals#EXACT}), whatever has been multiplied: no price has more digits than can be written and read again.
 *
 * @param factor not negative; 0: the market price does not matter
 * @param perMwh in the currency of the tariff; below 0: something is taken off
 */
public record PriceLine(BigDecimal factor, BigDecimal perMwh) {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /** The market price itself. */
    public static final PriceLine MARKET = new PriceLine(BigDecimal.ONE, BigDecimal.ZERO);

    public PriceLine {
        factor = Decimals.plain(factor.round(Decimals.EXACT));
        perMwh = Decimals.plain(perMwh.round(Decimals.EXACT));
    }

    public BigDecimal at(BigDecimal marketPerMwh) {
        return equals(MARKET)
                ? marketPerMwh
                : marketPerMwh.multiply(factor).add(perMwh).round(Decimals.EXACT);
    }

    /** The market price at which so much is paid, rounded as a quotient is; empty: that hangs on no market price. */
    public Optional<BigDecimal> marketAt(BigDecimal paidPerMwh) {
        return factor.signum() == 0
                ? Optional.empty()
                : Optional.of(equals(MARKET) ? paidPerMwh : Decimals.quotient(paidPerMwh.subtract(perMwh), factor));
    }

    PriceLine times(BigDecimal by) {
        return new PriceLine(factor.multiply(by), perMwh.multiply(by));
    }

    /** More by a share of the whole, whatever its sign: a part of a negative price makes it more negative. */
    PriceLine morePercent(BigDecimal percent) {
        return times(BigDecimal.ONE.add(percent.multiply(PERCENT)));
    }

    PriceLine plus(BigDecimal morePerMwh) {
        return new PriceLine(factor, perMwh.add(morePerMwh));
    }
}
