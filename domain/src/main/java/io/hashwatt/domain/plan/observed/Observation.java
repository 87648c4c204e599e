package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlansInForce;
import io.hashwatt.domain.plan.record.PlansInForce.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a time that is over as the plans of a site would have had it, day by day. Each day stands for itself, so that
 * it is the same whatever it is asked with: see {@link DayToObserve}.
 */
public final class Observation {

    private final LocalDays days;
    private final PowerCosts costs;
    private final PriceTimeline finalPower;
    private final HashpriceCurve hashprice;

    /**
     * @param costs what is paid at the site of what the market asks
     * @param power as known now; only final prices are used
     */
    public Observation(PowerCosts costs, PriceTimeline power, HashpriceCurve hashprice) {
        this.days = costs.days();
        this.costs = costs;
        this.finalPower = new PriceTimeline(power.prices().stream()
                .filter(price -> price.finality() == Finality.FINAL)
                .toList());
        this.hashprice = hashprice;
    }

    /** The time whose plans have to be known to look at a period: the day before too, which leaves the groups somewhere. */
    public Interval reach(Interval period) {
        return new Interval(days.startOf(days.dayOf(period.start()).minusDays(1)), period.end());
    }

    /**
     * @param period that is over; a day that it cuts is looked at in part
     * @param history of the plans in force at the site in the period's {@link #reach}, in its order
     * @param plans at least those of the history that are about any of the reach, in any order
     * @return every local day of the period, in order
     */
    public List<DayToObserve> days(Interval period, List<PlanInForce> history, List<PlanRecord> plans) {
        Map<LocalDate, List<Stretch>> inForce = new HashMap<>();
        for (Stretch stretch : PlansInForce.over(reach(period), history, plans)) {
            for (Interval part : byDay(stretch.interval())) {
                inForce.computeIfAbsent(days.dayOf(part.start()), day -> new ArrayList<>())
                        .add(new Stretch(part, stretch.plan(), stretch.since()));
            }
        }
        return byDay(period).stream().map(time -> day(time, inForce)).toList();
    }

    private DayToObserve day(Interval time, Map<LocalDate, List<Stretch>> inForce) {
        LocalDate date = days.dayOf(time.start());
        List<DayToObserve.Part> parts = inForce.getOrDefault(date, List.of()).stream()
                .flatMap(stretch -> stretch.within(time).stream())
                .map(stretch -> new DayToObserve.Part(
                        stretch,
                        PlanningGrid.over(
                                stretch.interval(),
                                finalPower.within(costs.billedWith(stretch.interval())),
                                hashprice,
                                costs)))
                .toList();
        List<Stretch> dayBefore = inForce.getOrDefault(date.minusDays(1), List.of());
        return new DayToObserve(days, hashprice.currency(), date, time, endingAt(time.start(), dayBefore), parts);
    }

    private static @Nullable Stretch endingAt(Instant midnight, List<Stretch> dayBefore) {
        return dayBefore.isEmpty() || !dayBefore.getLast().interval().end().equals(midnight)
                ? null
                : dayBefore.getLast();
    }

    private List<Interval> byDay(Interval interval) {
        List<Interval> parts = new ArrayList<>();
        Instant from = interval.start();
        while (from.isBefore(interval.end())) {
            Instant midnight = days.startOfDayAfter(from);
            Instant to = midnight.isBefore(interval.end()) ? midnight : interval.end();
            parts.add(new Interval(from, to));
            from = to;
        }
        return parts;
    }
}
