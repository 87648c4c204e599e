package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a plan comes to, to be compared with another over the same time.
 *
 * @param profit worth of all slots with a price less the cost of all starts and changes of level and less penalties, before demand
 *     charges
 * @param energyMwh over the same slots
 * @param profitOfDays of each local day from the one on which the plan begins
 */
public record PlanWorth(Money profit, BigDecimal energyMwh, int starts, List<Money> profitOfDays) {

    public PlanWorth {
        profitOfDays = List.copyOf(profitOfDays);
    }

    public static PlanWorth of(SitePlan plan, Interval period, LocalDays days) {
        return new PlanWorth(
                plan.profit(),
                Usage.of(plan.groups()).energyMwh(),
                plan.starts(),
                DailyProfit.of(
                        plan.groups(),
                        List.of(),
                        plan.targetMisses(),
                        period,
                        days,
                        plan.site().currency()));
    }
}
