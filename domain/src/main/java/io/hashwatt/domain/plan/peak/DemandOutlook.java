package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.outlook.PricesByHour;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody who plans knows of a site's demand charges.
 *
 * @param standing peaks at the time from which he plans
 * @param usual prices for the time behind what he plans
 */
public record DemandOutlook(PowerCosts costs, StandingPeaks standing, PricesByHour usual) {

    /**
     * Of somebody who takes prices to go on as they were.
     *
     * @param power prices of the market
     * @param end of what he plans
     */
    public static DemandOutlook of(PowerCosts costs, StandingPeaks standing, PriceTimeline power, Instant end) {
        PricesByHour usual = new PricesByHour(costs.days(), end);
        power.prices().forEach(price -> usual.add(price.delivery(), price.perMwh()));
        return new DemandOutlook(costs, standing, usual);
    }

    /** The peaks worth having in the billing periods that slots are part of, by the periods' begin; empty: nothing is charged. */
    public List<PeakTarget> targets(Site site, Horizon slots) {
        return costs.haveDemandCharges()
                ? PeakOutlook.targets(PeakLoad.of(site, standing), slots, costs, usual)
                : List.of();
    }

    /** What plans may draw at the meter, and when: the lowest of what counts then. */
    public static List<Timed<Power>> ceilings(List<PeakTarget> targets, PowerCosts costs, Interval period) {
        List<DemandPeriod> periods = targets.stream().map(PeakTarget::period).toList();
        List<Timed<Power>> ceilings = new ArrayList<>();
        CountedTime.over(period, periods, costs).stream()
                .filter(piece -> !piece.value().isEmpty())
                .forEach(piece -> Timed.append(
                        ceilings,
                        piece.map(counting -> counting.stream()
                                .map(targets::get)
                                .map(PeakTarget::ceiling)
                                .min(Comparator.naturalOrder())
                                .orElseThrow())));
        return ceilings;
    }

    /** What comes of the targets. @param drawn at the meter over all that was planned, in order of time */
    public List<PlannedPeak> planned(List<PeakTarget> targets, List<Timed<Power>> drawn) {
        List<ChargedPeak> peaks = PeakMeter.of(drawn, costs, standing);
        return IntStream.range(0, peaks.size())
                .mapToObj(i -> new PlannedPeak(targets.get(i), peaks.get(i).drawn()))
                .toList();
    }
}
