package io.hashwatt.domain.market;

import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;

/**
 * What it is worth to hold a power level; at which power price it stops being worth it says {@link StrikePrice}. All exact.
 *
 * <p>For one miner: hashprice · TH/s / 1000 · days − price · W / 10^6 · hours. Standby is paid like any
 * other consumption.
 *
 * <p>Power price and hashprice are in one currency, and so is what comes of them. Whoever owns both has seen to it before they
 * come here: of what is planned the grid, which lets them in only together.
 */
public final class Valuation {

    /** From PH/s to TH/s. */
    private static final int KILO = 3;

    private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);
    /**
     * Brings {@link #margin} to 27 times the money of a millisecond. A day has 27 · 3,200,000 of them, and only the 27
     * can keep a quotient from coming out even: taken apart, most of the arithmetic is whole and fast.
     */
    private static final BigDecimal PER_MILLISECOND = new BigDecimal("3.125E-13");

    /** Milliseconds of a day times watts of a megawatt: brings {@link #margin} to money per millisecond. */
    private static final BigDecimal MARGIN_PER_VALUE =
            BigDecimal.valueOf(86_400_000L).scaleByPowerOfTen(6);

    private static final BigDecimal STRIKE_FACTOR = BigDecimal.valueOf(1_000).divide(HOURS_PER_DAY, Decimals.EXACT);

    private Valuation() {}

    /**
     * The margin of one miner at a level in a unit without fractions of its own, so that levels can be
     * compared exactly: 10^-6 of the currency per day.
     */
    public static BigDecimal margin(PowerLevel level, BigDecimal pricePerMwh, BigDecimal hashpricePerPhDay) {
        BigDecimal revenue =
                hashpricePerPhDay.multiply(level.hashrate().terahashPerSecond()).scaleByPowerOfTen(KILO);
        BigDecimal cost = pricePerMwh.multiply(level.power().watts()).multiply(HOURS_PER_DAY);
        return revenue.subtract(cost);
    }

    /** The worth of holding a level with {@code miners} miners over the interval, in currency. */
    public static BigDecimal of(
            PowerLevel level, int miners, Interval interval, BigDecimal pricePerMwh, BigDecimal hashpricePerPhDay) {
        long minerMillis = Math.multiplyExact(interval.length().toMillis(), (long) miners);
        int divisor = 27;
        while (divisor > 1 && minerMillis % 3 == 0) {
            minerMillis /= 3;
            divisor /= 3;
        }
        BigDecimal factor =
                BigDecimal.valueOf(minerMillis).multiply(PER_MILLISECOND).stripTrailingZeros();
        return Decimals.quotient(margin(level, pricePerMwh, hashpricePerPhDay).multiply(factor), divisor);
    }

    /** The margin of one miner over the interval, in the unit of {@link #margin} times milliseconds; adds up exactly. */
    public static BigDecimal marginOver(
            PowerLevel level, Interval interval, BigDecimal pricePerMwh, BigDecimal hashpricePerPhDay) {
        return margin(level, pricePerMwh, hashpricePerPhDay)
                .multiply(BigDecimal.valueOf(interval.length().toMillis()));
    }

    /** In currency, for {@code miners} miners, what {@link #marginOver} added up to for one. */
    public static BigDecimal ofMargins(BigDecimal margins, int miners) {
        return Decimals.quotient(margins.multiply(BigDecimal.valueOf(miners)), MARGIN_PER_VALUE);
    }

    /** The power price per MWh at which a level earns nothing: its average strike price. */
    static BigDecimal averageStrike(PowerLevel level, BigDecimal hashpricePerPhDay) {
        return strike(level.hashrate().terahashPerSecond(), level.power().watts(), hashpricePerPhDay);
    }

    /** The power price per MWh above which the step from the lower to the upper level loses money. */
    static BigDecimal marginalStrike(PowerLevel lower, PowerLevel upper, BigDecimal hashpricePerPhDay) {
        return strike(
                upper.hashrate().terahashPerSecond().subtract(lower.hashrate().terahashPerSecond()),
                upper.power().watts().subtract(lower.power().watts()),
                hashpricePerPhDay);
    }

    private static BigDecimal strike(BigDecimal terahash, BigDecimal watts, BigDecimal hashpricePerPhDay) {
        BigDecimal perWatt = Decimals.quotient(hashpricePerPhDay.multiply(terahash), watts);
        return perWatt.multiply(STRIKE_FACTOR, Decimals.EXACT);
    }
}
