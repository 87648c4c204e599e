package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.group.SwitchingCosts;
import io.hashwatt.domain.plan.site.HighestLevels;
import io.hashwatt.domain.plan.site.SiteCaps;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a stored plan earns in a part of its period, beside what the same groups would earn throughout at the highest levels that
 * the site's caps leave room for, under its limits and draw targets as they are now. Both at the plan's prices, over the slots that
 * begin in the part and have a price.
 *
 * @param planned worth of the slots less the cost of the starts and changes of level made in them and less penalties
 * @param alwaysOn worth of the same slots at those levels, which starts and changes nothing, less penalties
 * @param pricedSlots how many slots of all groups these sums are about; 0: nothing is known
 * @param unpricedSlots how many more have no price
 * @param weakest the least final of the prices; null: there is none
 */
public record PlannedMoney(
        Money planned,
        Money alwaysOn,
        int pricedSlots,
        int unpricedSlots,
        @Nullable Finality weakest) {

    public static PlannedMoney nothing(CurrencyCode currency) {
        return new PlannedMoney(Money.zero(currency), Money.zero(currency), 0, 0, null);
    }

    /**
     * @param groups all of the plan
     * @param limits of the site as they are now
     */
    public static PlannedMoney of(PlanRecord plan, List<GroupPlanRecord> groups, Interval part, SiteLimits limits) {
        CurrencyCode currency = plan.currency();
        if (groups.isEmpty()) {
            return nothing(currency);
        }
        List<MinerGroup> miners = groups.stream().map(GroupPlanRecord::group).toList();
        Site site = new Site(plan.zone(), currency, limits, miners);
        HighestLevels highest = new HighestLevels(SiteCaps.of(site, part, List.of(), List.of()));
        PlannedPenalties penalties = new PlannedPenalties(plan, groups, part);
        return IntStream.range(0, groups.size())
                .mapToObj(group -> of(groups.get(group), slot -> highest.of(group, slot), part))
                .reduce(nothing(currency), PlannedMoney::plus)
                .paying(penalties.planned(), penalties.at(highest, site));
    }

    private PlannedMoney paying(BigDecimal penaltyPlanned, BigDecimal penaltyOn) {
        return new PlannedMoney(
                planned.minus(new Money(penaltyPlanned, planned.currency())),
                alwaysOn.minus(new Money(penaltyOn, planned.currency())),
                pricedSlots,
                unpricedSlots,
                weakest);
    }

    private static PlannedMoney of(GroupPlanRecord plan, ToIntFunction<Interval> highest, Interval part) {
        if (plan.slots().isEmpty()) {
            return nothing(plan.profit().currency());
        }
        SwitchingCosts switching =
                SwitchingCosts.from(plan.slots().getFirst().interval().start(), plan.group(), plan.initial());
        Sum sum = new Sum(plan, highest);
        for (ExplainedSlot slot : plan.slots()) {
            BigDecimal cost = switching.of(
                    slot.interval(), slot.level(), slot.pricePerMwh() == null ? null : slot.hashpricePerPhDay());
            if (part.contains(slot.interval().start())) {
                sum.add(slot, cost);
            }
        }
        return sum.money();
    }

    /** What planning is worth against leaving everything on. */
    public Money gain() {
        return planned.minus(alwaysOn);
    }

    public PlannedMoney plus(PlannedMoney other) {
        return new PlannedMoney(
                planned.plus(other.planned),
                alwaysOn.plus(other.alwaysOn),
                pricedSlots + other.pricedSlots,
                unpricedSlots + other.unpricedSlots,
                weaker(weakest, other.weakest));
    }

    private static @Nullable Finality weaker(@Nullable Finality one, @Nullable Finality other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.weaker(other);
    }

    /** Adds up one group's slots, all in its plan's currency; what the steady level earns is divided once at the end. */
    private static final class Sum {

        private final MinerGroup group;
        private final ToIntFunction<Interval> highest;
        private final CurrencyCode currency;
        private BigDecimal planned = BigDecimal.ZERO;
        private BigDecimal marginsOn = BigDecimal.ZERO;
        private int priced;
        private int unpriced;
        private @Nullable Finality weakest;

        Sum(GroupPlanRecord plan, ToIntFunction<Interval> highest) {
            this.group = plan.group();
            this.highest = highest;
            this.currency = plan.profit().currency();
        }

        void add(ExplainedSlot slot, BigDecimal cost) {
            BigDecimal price = slot.pricePerMwh();
            BigDecimal hashprice = slot.hashpricePerPhDay();
            BigDecimal value = slot.value();
            planned = planned.subtract(cost);
            if (price == null || hashprice == null || value == null) {
                unpriced++;
                return;
            }
            priced++;
            planned = planned.add(value);
            PowerLevel steady = group.level(highest.applyAsInt(slot.interval()));
            marginsOn = marginsOn.add(Valuation.marginOver(steady, slot.interval(), price, hashprice));
            weakest = weaker(weakest, slot.finality());
        }

        PlannedMoney money() {
            return new PlannedMoney(
                    new Money(planned, currency),
                    new Money(Valuation.ofMargins(marginsOn, group.miners()), currency),
                    priced,
                    unpriced,
                    weakest);
        }
    }
}
