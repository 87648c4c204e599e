package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.Valuation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The automatic strike rule: the level that is worth most at the price of a slot, whatever comes after. As long as people
 * write no rules of their own, it is the one.
 */
final class StrikeRule {

    private static final int DIGITS = 2;

    private final CurrencyCode currency;

    StrikeRule(CurrencyCode currency) {
        this.currency = currency;
    }

    /** A level, and between which prices it is the best. */
    record Choice(int level, String reason) {}

    /** Of levels that are worth the same the lowest. */
    Choice choose(MinerGroup group, Slot.Prices prices) {
        int best = IntStream.rangeClosed(0, group.topLevel())
                .boxed()
                .max(Comparator.<Integer, BigDecimal>comparing(level ->
                                Valuation.margin(group.level(level), prices.perMwh(), prices.hashpricePerPhDay()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Choice(best, reason(group, best, prices));
    }

    private String reason(MinerGroup group, int level, Slot.Prices prices) {
        StringBuilder reason = new StringBuilder("strike rule: ")
                .append(rounded(prices.perMwh()))
                .append(' ')
                .append(currency.value())
                .append("/MWh is ");
        if (level > 0) {
            reason.append("below ").append(rounded(highest(group, level, prices.hashpricePerPhDay())));
        }
        if (level < group.topLevel()) {
            reason.append(level > 0 ? " and " : "")
                    .append("not below ")
                    .append(rounded(lowest(group, level, prices.hashpricePerPhDay())));
        }
        return reason.toString();
    }

    /** The price from which on some lower level is better. */
    private static BigDecimal highest(MinerGroup group, int level, BigDecimal hashprice) {
        return IntStream.range(0, level)
                .mapToObj(lower -> Valuation.marginalStrike(group.level(lower), group.level(level), hashprice))
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    /** The price below which some higher level is better. */
    private static BigDecimal lowest(MinerGroup group, int level, BigDecimal hashprice) {
        return IntStream.rangeClosed(level + 1, group.topLevel())
                .mapToObj(higher -> Valuation.marginalStrike(group.level(level), group.level(higher), hashprice))
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    private static String rounded(BigDecimal price) {
        return price.setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
