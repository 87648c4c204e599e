package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The expected revenue of 1 PH/s in one day.
 *
 * <p>A block takes difficulty · 2^48/65535 hashes on average (the exact expectation 2^256/(target+1); the usual
 * difficulty · 2^32 is 0.0015 % too small). So per PH/s and day: 86400 · 10^15 / (difficulty · 2^48/65535) ·
 * (subsidy + fees) · price.
 */
public final class Hashprice {

    private static final BigDecimal HASHES_PER_PH_DAY =
            BigDecimal.valueOf(86_400).scaleByPowerOfTen(15);
    private static final BigDecimal TWO_POW_48 = new BigDecimal(BigInteger.TWO.pow(48));
    private static final BigDecimal DIFFICULTY_ONE = BigDecimal.valueOf(65_535);
    private static final BigDecimal SATOSHI_PER_BITCOIN = BigDecimal.valueOf(100_000_000);
    /** 18 digits fit a long: exact to 1e-18 of the value, and quick to multiply. */
    private static final MathContext DIGITS = new MathContext(18);

    private Hashprice() {}

    /**
     * @param difficulty of the network, above 0
     * @param reward per block with fees, in BTC
     * @param bitcoinPrice in the currency of the result
     */
    public static BigDecimal perPhDay(BigDecimal difficulty, BigDecimal reward, BigDecimal bitcoinPrice) {
        return blocksPerPhDay(difficulty)
                .multiply(reward, Decimals.EXACT)
                .multiply(bitcoinPrice, Decimals.EXACT)
                .round(DIGITS);
    }

    /** How many blocks 1 PH/s finds in a day on average. */
    public static BigDecimal blocksPerPhDay(BigDecimal difficulty) {
        BigDecimal dividend = HASHES_PER_PH_DAY.multiply(DIFFICULTY_ONE);
        return Decimals.quotient(dividend, difficulty.multiply(TWO_POW_48));
    }

    /** @param feeShare transaction fees as a share of the subsidy, on top of it */
    public static BigDecimal reward(long subsidySatoshi, BigDecimal feeShare) {
        return Decimals.quotient(BigDecimal.valueOf(subsidySatoshi), SATOSHI_PER_BITCOIN)
                .multiply(BigDecimal.ONE.add(feeShare));
    }
}
