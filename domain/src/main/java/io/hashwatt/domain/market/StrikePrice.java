package io.hashwatt.domain.market;

import io.hashwatt.domain.fleet.MinerGroup;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Below which power price a level of a group pays; exact. It may be negative: then it pays only where power is paid for being
 * taken. This is the one place in which levels and a hashprice become such a price.
 */
public sealed interface StrikePrice {

    /** It pays below the price, and from it on no more. @param perMwh in the currency of the hashprice */
    record Below(BigDecimal perMwh) implements StrikePrice {}

    /** It pays at any price: the group is off then, and cannot draw less. */
    record Unbounded() implements StrikePrice {}

    /** It pays at no price: the group has no such level. */
    record Never() implements StrikePrice {}

    /**
     * Of the step up to a level from the one below it.
     *
     * @param level 0: the group is off; above the group's highest: there is none
     */
    static StrikePrice ofStep(MinerGroup group, int level, BigDecimal hashpricePerPhDay) {
        return ofLevel(group, level, () -> step(group, level - 1, level, hashpricePerPhDay));
    }

    /** Of the level as a whole, against nothing at all: below it the level earns something. Being off never does. */
    static StrikePrice ofWhole(MinerGroup group, int level, BigDecimal hashpricePerPhDay) {
        return level == 0 ? new Never() : new Below(Valuation.averageStrike(group.level(level), hashpricePerPhDay));
    }

    /** From it on some lower level is worth more. */
    static StrikePrice againstLower(MinerGroup group, int level, BigDecimal hashpricePerPhDay) {
        return ofLevel(
                group,
                level,
                () -> IntStream.range(0, level)
                        .mapToObj(lower -> step(group, lower, level, hashpricePerPhDay))
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** Below it some higher level is worth more. */
    static StrikePrice ofHigher(MinerGroup group, int level, BigDecimal hashpricePerPhDay) {
        return ofLevel(
                group,
                level + 1,
                () -> IntStream.rangeClosed(level + 1, group.topLevel())
                        .mapToObj(higher -> step(group, level, higher, hashpricePerPhDay))
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** @param perMwh of a level other than off that the group has */
    static StrikePrice ofLevel(MinerGroup group, int level, Supplier<BigDecimal> perMwh) {
        if (level < 1) {
            return new Unbounded();
        }
        return level > group.topLevel() ? new Never() : new Below(perMwh.get());
    }

    private static BigDecimal step(MinerGroup group, int lower, int upper, BigDecimal hashpricePerPhDay) {
        return Valuation.marginalStrike(group.level(lower), group.level(upper), hashpricePerPhDay);
    }

    /** The same with so much to be earned beyond it. */
    default StrikePrice less(BigDecimal marginPerMwh) {
        return this instanceof Below(BigDecimal perMwh) ? new Below(perMwh.subtract(marginPerMwh)) : this;
    }

    /** Empty: no price decides. */
    default Optional<BigDecimal> pricePerMwh() {
        return this instanceof Below(BigDecimal perMwh) ? Optional.of(perMwh) : Optional.empty();
    }
}
