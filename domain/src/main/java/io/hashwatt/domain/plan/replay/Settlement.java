package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Decimals;
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

    private final Backtest.Setup setup;
    private final ReplayedPlans plans;
    private final BigDecimal alwaysOn;
    private final BigDecimal perfect;
    private final BigDecimal withoutLimits;

    Settlement(Backtest.Setup setup, ReplayedPlans plans) {
        this.setup = setup;
        this.plans = plans;
        this.alwaysOn = plans.profit(Policy.ALWAYS_ON, Sight.OF_THE_PAST);
        this.perfect = plans.profit(Policy.PERFECT, Sight.OF_THE_PAST);
        this.withoutLimits = setup.tasks().stream()
                .map(task -> bestOfEverySlot(task.group(), setup.grid()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal alwaysOn() {
        return alwaysOn;
    }

    BigDecimal perfect() {
        return perfect;
    }

    PolicyResult resultOf(Policy policy) {
        List<GroupPlan> groups = plans.of(policy, Sight.OF_THE_PAST);
        Usage usage = Usage.of(groups);
        BigDecimal profit = plans.profit(policy, Sight.OF_THE_PAST);
        return new PolicyResult(
                policy,
                profit,
                usage.energyMwh(),
                usage.hashPhDays(),
                groups.stream().mapToInt(GroupPlan::starts).sum(),
                usage.uptime(),
                usage.averagePricePerMwh(),
                upliftCapture(profit),
                lossOf(policy, profit),
                new SitePlan(setup.site(), groups).capExceedances(),
                groups);
    }

    /** Null where perfect foresight adds nothing to always-on. */
    @Nullable BigDecimal upliftCapture(BigDecimal profit) {
        BigDecimal uplift = perfect.subtract(alwaysOn);
        boolean noise = uplift.abs().compareTo(perfect.abs().multiply(NOISE)) <= 0;
        return noise ? null : Decimals.quotient(profit.subtract(alwaysOn), uplift);
    }

    private PolicyResult.Loss lossOf(Policy policy, BigDecimal profit) {
        BigDecimal limits = withoutLimits.subtract(perfect);
        BigDecimal lag = Sight.OF_THE_PRESENT.matters(policy)
                ? plans.profit(policy, Sight.OF_THE_PRESENT).subtract(profit)
                : BigDecimal.ZERO;
        return new PolicyResult.Loss(perfect.subtract(profit).subtract(lag), lag, limits);
    }

    /** What the best level of every slot is worth together, without any limit. */
    private static BigDecimal bestOfEverySlot(MinerGroup group, PlanningGrid grid) {
        BigDecimal margins = BigDecimal.ZERO;
        for (Slot slot : grid.slots()) {
            Slot.Prices prices = slot.prices();
            if (prices != null) {
                margins = margins.add(bestMargin(group, prices)
                        .multiply(BigDecimal.valueOf(slot.interval().length().toMillis())));
            }
        }
        return Valuation.ofMargins(margins, group.miners());
    }

    private static BigDecimal bestMargin(MinerGroup group, Slot.Prices prices) {
        return group.levels().stream()
                .map(level -> Valuation.margin(level, prices.perMwh(), prices.hashpricePerPhDay()))
                .reduce(BigDecimal::max)
                .orElseThrow();
    }
}
