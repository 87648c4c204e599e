package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.Valuation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stored plan earns in a part of its period, beside what the same groups would earn at their highest level throughout.
 * Both at the plan's prices, over the slots that begin in the part and have a price.
 *
 * @param planned worth of the slots less the cost of the starts made in them
 * @param alwaysOn worth of the same slots at the highest level, which starts nothing
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

    /** @param currency of the plan whose groups these are */
    public static PlannedMoney of(List<GroupPlanRecord> groups, Interval part, CurrencyCode currency) {
        return groups.stream().map(group -> of(group, part)).reduce(nothing(currency), PlannedMoney::plus);
    }

    public static PlannedMoney of(GroupPlanRecord plan, Interval part) {
        Walk walk = new Walk(plan);
        Sum sum = new Sum(plan);
        for (ExplainedSlot slot : plan.slots()) {
            BigDecimal startCost = walk.startCost(slot);
            if (part.contains(slot.interval().start())) {
                sum.add(slot, startCost);
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

    /** Adds up one group's slots, all in its plan's currency; what the highest level earns is divided once at the end. */
    private static final class Sum {

        private final MinerGroup group;
        private final CurrencyCode currency;
        private BigDecimal planned = BigDecimal.ZERO;
        private BigDecimal marginsOn = BigDecimal.ZERO;
        private int priced;
        private int unpriced;
        private @Nullable Finality weakest;

        Sum(GroupPlanRecord plan) {
            this.group = plan.group();
            this.currency = plan.profit().currency();
        }

        void add(ExplainedSlot slot, BigDecimal startCost) {
            BigDecimal price = slot.pricePerMwh();
            BigDecimal hashprice = slot.hashpricePerPhDay();
            BigDecimal value = slot.value();
            planned = planned.subtract(startCost);
            if (price == null || hashprice == null || value == null) {
                unpriced++;
                return;
            }
            priced++;
            planned = planned.add(value);
            marginsOn = marginsOn.add(
                    Valuation.marginOver(group.level(group.topLevel()), slot.interval(), price, hashprice));
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

    /** Goes from slot to slot and knows how long the group has been off. */
    private static final class Walk {

        private final GroupPlanRecord plan;
        private int level;
        private @Nullable Instant offSince;

        Walk(GroupPlanRecord plan) {
            this.plan = plan;
            this.level = plan.initial().level();
            Duration inState = plan.initial().inState();
            this.offSince = inState == null || plan.slots().isEmpty()
                    ? null
                    : plan.slots().getFirst().interval().start().minus(inState);
        }

        BigDecimal startCost(ExplainedSlot slot) {
            boolean starts = level == 0 && slot.level() > 0;
            Instant since = offSince;
            if (level > 0 && slot.level() == 0) {
                offSince = slot.interval().start();
            }
            level = slot.level();
            if (!starts) {
                return BigDecimal.ZERO;
            }
            return since == null
                    ? plan.group().startCost().cold()
                    : plan.group()
                            .startCost()
                            .after(Duration.between(since, slot.interval().start()));
        }
    }
}
