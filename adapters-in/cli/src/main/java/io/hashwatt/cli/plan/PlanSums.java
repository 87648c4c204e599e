package io.hashwatt.cli.plan;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.site.SitePlan;
import java.math.BigDecimal;

/** Sums over a plan that the plan itself does not offer. */
final class PlanSums {

    private static final BigDecimal WATT_MINUTES_PER_MWH = BigDecimal.valueOf(60_000_000);

    private PlanSums() {}

    /** With standby; slots without price are in no sum. */
    static BigDecimal energyMwh(SitePlan plan) {
        return plan.groups().stream().map(PlanSums::energyMwh).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal energyMwh(GroupPlan plan) {
        BigDecimal wattMinutes = BigDecimal.ZERO;
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            if (plan.grid().slot(slot).isPriced()) {
                BigDecimal minutes = plan.grid().slot(slot).interval().minutes();
                wattMinutes = wattMinutes.add(plan.power(slot).watts().multiply(minutes));
            }
        }
        return Decimals.quotient(wattMinutes, WATT_MINUTES_PER_MWH);
    }

    /** The most it draws in any slot. */
    static Power peak(GroupPlan plan) {
        Power peak = Power.NONE;
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            peak = plan.power(slot).exceeds(peak) ? plan.power(slot) : peak;
        }
        return peak;
    }
}
