package io.hashwatt.domain.plan.strike;

import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.StrikePrice;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Up to which price each level of a group pays. Automatic strikes follow the hashprice: a level pays while no lower one is
 * worth more, so that it is the marginal strike that counts, not the average one (mining-operations 4.3).
 */
public final class StrikeLine {

    private static final int DIGITS = 2;

    private final CurrencyCode currency;
    private final Strikes strikes;
    private final BigDecimal adderPerMwh;

    /**
     * @param currency of the site, and so of every price it is asked about
     * @throws IllegalArgumentException if somebody has typed strikes in another one
     */
    public StrikeLine(CurrencyCode currency, Strikes strikes, BigDecimal adderPerMwh) {
        if (strikes instanceof Strikes.Typed typed) {
            currency.requireSame(typed.currency());
        }
        this.currency = currency;
        this.strikes = strikes;
        this.adderPerMwh = adderPerMwh;
    }

    /** @throws IllegalArgumentException if the prices of the grid are in another currency than the strikes */
    void requireCurrencyOf(PlanningGrid grid) {
        currency.requireSame(grid.currency());
    }

    /** What a megawatt-hour costs in all. */
    BigDecimal allIn(Slot.Prices prices) {
        return prices.perMwh().add(adderPerMwh);
    }

    /** Of levels that are worth the same the lowest. */
    int highestPaying(MinerGroup group, Slot.Prices prices) {
        return highestBelow(group, allIn(prices), prices.hashpricePerPhDay());
    }

    /** The level that would pay even if the price were higher. */
    int highestWorthTakingUp(MinerGroup group, Slot.Prices prices, BigDecimal higherPerMwh) {
        return highestBelow(group, allIn(prices).add(higherPerMwh), prices.hashpricePerPhDay());
    }

    private int highestBelow(MinerGroup group, BigDecimal price, BigDecimal hashprice) {
        return switch (strikes) {
            case Strikes.Automatic(BigDecimal margin) -> best(group, price.add(margin), hashprice);
            case Strikes.Typed typed ->
                IntStream.rangeClosed(1, group.topLevel())
                        .filter(level -> price.compareTo(strike(typed, group, level)) < 0)
                        .max()
                        .orElse(0);
        };
    }

    private static int best(MinerGroup group, BigDecimal price, BigDecimal hashprice) {
        return IntStream.rangeClosed(0, group.topLevel())
                .boxed()
                .max(Comparator.<Integer, BigDecimal>comparing(
                                level -> Valuation.margin(group.level(level), price, hashprice))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** That of the first one typed whose level is as high or higher: the higher ones have no higher strikes. */
    private static BigDecimal strike(Strikes.Typed typed, MinerGroup group, int level) {
        List<BigDecimal> prices = typed.pricePerMwh();
        LevelIds ids = group.levelIds();
        int id = ids.areFirst()
                ? Math.min(level, prices.size())
                : IntStream.range(1, prices.size())
                        .filter(one -> ids.meant(one) >= level)
                        .findFirst()
                        .orElse(prices.size());
        return prices.get(id - 1);
    }

    /**
     * The price, and between which strikes the level that pays lies; that another one is held is said too.
     *
     * @param rule its name; null: the automatic one
     */
    Origin.Strike origin(@Nullable String rule, MinerGroup group, int level, Slot.Prices prices) {
        int paying = highestPaying(group, prices);
        BigDecimal hashprice = prices.hashpricePerPhDay();
        return new Origin.Strike(
                rule,
                currency,
                rounded(allIn(prices)),
                rounded(upper(group, paying, hashprice)),
                rounded(lower(group, paying, hashprice)),
                level != paying);
    }

    /** The price from which on some lower level is better. */
    private StrikePrice upper(MinerGroup group, int level, BigDecimal hashprice) {
        return switch (strikes) {
            case Strikes.Typed typed -> StrikePrice.ofLevel(group, level, () -> strike(typed, group, level));
            case Strikes.Automatic(BigDecimal margin) ->
                StrikePrice.againstLower(group, level, hashprice).less(margin);
        };
    }

    /** The price below which some higher level is better. */
    private StrikePrice lower(MinerGroup group, int level, BigDecimal hashprice) {
        return switch (strikes) {
            case Strikes.Typed typed -> StrikePrice.ofLevel(group, level + 1, () -> strike(typed, group, level + 1));
            case Strikes.Automatic(BigDecimal margin) ->
                StrikePrice.ofHigher(group, level, hashprice).less(margin);
        };
    }

    private static @Nullable BigDecimal rounded(StrikePrice strike) {
        return strike.pricePerMwh().map(StrikeLine::rounded).orElse(null);
    }

    private static BigDecimal rounded(BigDecimal price) {
        return price.setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
