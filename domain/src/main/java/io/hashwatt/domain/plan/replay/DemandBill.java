package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Valuation;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.TotalDraw;
import io.hashwatt.domain.plan.peak.ChargedPeak;
import io.hashwatt.domain.plan.peak.PeakChoice;
import io.hashwatt.domain.plan.peak.PeakMeter;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.SitePlan;
import java.math.BigDecimal;
import java.util.List;

/**
 * What demand charges ask for what was drawn in a back-test. Of a billing period that it covers in part they ask that part of
 * their amount, so that a peak of the last days is not weighed against a month of which there is no more.
 */
final class DemandBill {

    private DemandBill() {}

    /** One for each billing period, by their begin. */
    static List<ChargedPeak> of(BacktestSetup setup, List<GroupPlan> plans) {
        if (plans.isEmpty() || !setup.prices().costs().haveDemandCharges()) {
            return List.of();
        }
        Interval all = setup.prices().paid().period();
        List<Timed<Power>> drawn = new BaseLoad(setup.site(), all).with(TotalDraw.of(plans));
        return PeakMeter.of(drawn, setup.prices().costs(), setup.standing()).stream()
                .map(peak -> new ChargedPeak(peak.period().shareIn(all), peak.standing(), peak.drawn()))
                .toList();
    }

    static Money cost(BacktestSetup setup, List<GroupPlan> plans) {
        BigDecimal sum = of(setup, plans).stream().map(ChargedPeak::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, setup.site().currency());
    }

    /**
     * What nobody could have earned more than, demand charges paid: not more than without them and without caps, and not more
     * than groups that change their levels at will.
     *
     * @param perfect planned under the peaks that are worth having
     */
    static Money bound(BacktestSetup setup, SitePlan perfect, PeakChoice peaks) {
        if (!setup.prices().costs().haveDemandCharges()) {
            return perfect.bound();
        }
        Coupling coupling = perfect.coupling();
        Money uncharged = coupling == null ? perfect.earned() : coupling.alone();
        Money atWill = new Money(peaks.mostEarned(), uncharged.currency()).plus(off(setup));
        return atWill.compareTo(uncharged) < 0 ? atWill : uncharged;
    }

    /** What groups earn that are off all the time. */
    private static Money off(BacktestSetup setup) {
        PlanningGrid grid = setup.prices().paid();
        return Money.sum(setup.tasks().stream().map(task -> off(task, grid)), grid.currency());
    }

    private static Money off(GroupTask task, PlanningGrid grid) {
        BigDecimal margins = BigDecimal.ZERO;
        for (Slot slot : grid.slots()) {
            Slot.Prices prices = slot.prices();
            if (prices != null) {
                margins = margins.add(Valuation.marginOver(
                        task.group().level(0), slot.interval(), prices.perMwh(), prices.hashpricePerPhDay()));
            }
        }
        return new Money(Valuation.ofMargins(margins, task.group().miners()), grid.currency());
    }
}
