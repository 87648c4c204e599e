package io.hashwatt.domain.plan.replay;

import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.peak.ChargedPeak;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.TargetMeter;
import io.hashwatt.domain.plan.site.TargetMiss;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy earned over a period, settled at realised prices. Time without price counts in no figure.
 *
 * @param profit revenue less power, demand charges, penalties, start costs, costs of changes of level and the worth of the hash they lose
 * @param energyMwh with standby
 * @param hashPhDays work done: 1 PH/s for one day is 1; without what changes of level lose
 * @param starts of all groups
 * @param levelChanges between levels above 0, of all groups
 * @param uptime share of miner-time at a level above 0, from 0 to 1
 * @param averagePricePerMwh paid for the energy, in the profit's currency; null: no energy
 * @param averageMarketPricePerMwh what the market asked for it; null: no energy, or that is what was paid
 * @param upliftCapture how much of what perfect foresight adds to always-on it got; null where that is nothing
 * @param upliftCaptureOfBound the same of what nobody could have added more than, where perfect foresight is planned under caps
 *     and that is not known to be its best plan; else null
 * @param loss what it did not earn, and why
 * @param peaks in the billing periods of demand charges, or in the parts of them that were replayed, at their share of the amount
 * @param targetMisses where the groups together drew less or more than the site's draw targets
 * @param capExceedances slots in which the groups together drew more than the site's cap
 * @param plans what each group did
 */
public record PolicyResult(
        Policy policy,
        Money profit,
        BigDecimal energyMwh,
        BigDecimal hashPhDays,
        int starts,
        int levelChanges,
        BigDecimal uptime,
        @Nullable BigDecimal averagePricePerMwh,
        @Nullable BigDecimal averageMarketPricePerMwh,
        @Nullable BigDecimal upliftCapture,
        @Nullable BigDecimal upliftCaptureOfBound,
        Loss loss,
        List<ChargedPeak> peaks,
        List<TargetMiss> targetMisses,
        List<SitePlan.CapExceedance> capExceedances,
        List<GroupPlan> plans) {

    public PolicyResult {
        peaks = List.copyOf(peaks);
        targetMisses = List.copyOf(targetMisses);
        capExceedances = List.copyOf(capExceedances);
        plans = List.copyOf(plans);
    }

    /** What the peaks cost, in the currency of the profit. */
    public BigDecimal demandCost() {
        return peaks.stream().map(ChargedPeak::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is paid for what was missing or too much, in the currency of the profit. */
    public BigDecimal penalty() {
        return TargetMeter.penalty(targetMisses);
    }

    /**
     * The distance to the best level in every slot without any limit, split by cause. The three add up to it.
     *
     * @param forecast not knowing, or not looking at, prices that come later
     * @param lag knowing the price of a slot only when it is over: what the same policy would have earned more (or, by
     *     luck, less) had it seen each slot's own price
     * @param limits minimum times, starts and changes of level and their cost, ramps, level limits, caps, draw targets
     *     and demand charges: what they cost even with perfect foresight
     */
    public record Loss(Money forecast, Money lag, Money limits) {
        public Money total() {
            return forecast.plus(lag).plus(limits);
        }
    }
}
