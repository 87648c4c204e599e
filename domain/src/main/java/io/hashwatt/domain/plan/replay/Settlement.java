package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.Usage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values what each policy did at the realised prices, and splits what it did not earn by cause. */
final class Settlement {

    /** Uplift is measured only against a difference that is more than noise: a share of perfect foresight's profit. */
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    private final BacktestSetup setup;
    private final ReplayedPlans plans;
    private final CurrencyCode currency;
    private final Money alwaysOn;
    private final Money perfect;
    private final Money bound;
    private final Money withoutLimits;

    /** @param bound nobody could have earned more, even with perfect foresight */
    Settlement(BacktestSetup setup, ReplayedPlans plans, Money bound) {
        this.setup = setup;
        this.plans = plans;
        this.currency = setup.site().currency();
        this.alwaysOn = profit(Policy.ALWAYS_ON, Sight.OF_THE_PAST);
        this.perfect = profit(Policy.PERFECT, Sight.OF_THE_PAST);
        this.bound = bound;
        this.withoutLimits = Money.sum(
                setup.tasks().stream()
                        .map(task ->
                                bestOfEverySlot(task.group(), setup.prices().paid())),
                currency);
    }

    private Money profit(Policy policy, Sight sight) {
        List<GroupPlan> groups = plans.of(policy, sight);
        return plans.profit(policy, sight, currency)
                .minus(DemandBill.cost(setup, groups))
                .minus(penalty(groups));
    }

    private Money penalty(List<GroupPlan> groups) {
        return groups.isEmpty() ? Money.zero(currency) : new SitePlan(setup.site(), groups).penalty();
    }

    Money alwaysOn() {
        return alwaysOn;
    }

    Money perfect() {
        return perfect;
    }

    PolicyResult resultOf(Policy policy) {
        List<GroupPlan> groups = plans.of(policy, Sight.OF_THE_PAST);
        Usage usage = Usage.of(groups);
        Money profit = profit(policy, Sight.OF_THE_PAST);
        return new PolicyResult(
                policy,
                profit,
                usage.energyMwh(),
                usage.hashPhDays(),
                groups.stream().mapToInt(GroupPlan::starts).sum(),
                groups.stream().mapToInt(GroupPlan::levelChanges).sum(),
                usage.uptime(),
                usage.averagePricePerMwh(),
                usage.averageMarketPricePerMwh(),
                upliftCapture(profit),
                bound.equals(perfect) ? null : captureOf(bound, profit),
                lossOf(policy, profit),
                DemandBill.of(setup, groups),
                new SitePlan(setup.site(), groups).targetMisses(),
                new SitePlan(setup.site(), groups).capExceedances(),
                groups);
    }

    /** Null where perfect foresight adds nothing to always-on. */
    @Nullable BigDecimal upliftCapture(Money profit) {
        return captureOf(perfect, profit);
    }

    private @Nullable BigDecimal captureOf(Money most, Money profit) {
        Money uplift = most.minus(alwaysOn);
        boolean noise = uplift.abs().compareTo(most.abs().times(NOISE)) <= 0;
        return noise ? null : profit.minus(alwaysOn).shareOf(uplift);
    }

    private PolicyResult.Loss lossOf(Policy policy, Money profit) {
        Money limits = withoutLimits.minus(perfect);
        Money lag = Sight.OF_THE_PRESENT.matters(policy)
                ? profit(policy, Sight.OF_THE_PRESENT).minus(profit)
                : Money.zero(currency);
        return new PolicyResult.Loss(perfect.minus(profit).minus(lag), lag, limits);
    }

    /** What the best level of every slot is worth together, without any limit. */
    private static Money bestOfEverySlot(MinerGroup group, PlanningGrid grid) {
        BigDecimal margins = BigDecimal.ZERO;
        for (Slot slot : grid.slots()) {
            Slot.Prices prices = slot.prices();
            if (prices != null) {
                margins = margins.add(bestMargin(group, prices)
                        .multiply(BigDecimal.valueOf(slot.interval().length().toMillis())));
            }
        }
        return new Money(Valuation.ofMargins(margins, group.miners()), grid.currency());
    }

    private static BigDecimal bestMargin(MinerGroup group, Slot.Prices prices) {
        return group.levels().stream()
                .map(level -> Valuation.margin(level, prices.perMwh(), prices.hashpricePerPhDay()))
                .reduce(BigDecimal::max)
                .orElseThrow();
    }
}
