package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.math.BigDecimal;
import java.util.function.ToIntFunction;

/** A group that stays at one level as long as nothing keeps it from that, and whose starts and changes cost nothing. */
final class SteadyLevel {

    private SteadyLevel() {}

    /** What it earns over all slots that have a price. */
    static Money worth(MinerGroup group, ToIntFunction<Interval> level, PlanningGrid grid) {
        BigDecimal margins = BigDecimal.ZERO;
        for (Slot slot : grid.slots()) {
            Slot.Prices prices = slot.prices();
            if (prices != null) {
                margins = margins.add(Valuation.marginOver(
                        group.level(level.applyAsInt(slot.interval())),
                        slot.interval(),
                        prices.perMwh(),
                        prices.hashpricePerPhDay()));
            }
        }
        return new Money(Valuation.ofMargins(margins, group.miners()), grid.currency());
    }
}
