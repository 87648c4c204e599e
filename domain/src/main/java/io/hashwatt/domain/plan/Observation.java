package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Goes through a time that is over as the plans of a site would have had it, and values it at what prices have turned out to
 * be, against the same groups at their default levels. What is not known stays unknown: it is never counted as nothing.
 */
public final class Observation {

    private final LocalDays days;
    private final Function<PlanId, List<GroupPlanRecord>> groupsOf;
    private final PriceTimeline finalPower;
    private final HashpriceCurve hashprice;
    private final Map<GroupId, FollowedGroup> followed = new HashMap<>();

    /**
     * @param days of the site
     * @param groupsOf a plan; asked once for each plan that counted, in order of time
     * @param power as known now; only final prices are used
     */
    public Observation(
            LocalDays days,
            Function<PlanId, List<GroupPlanRecord>> groupsOf,
            PriceTimeline power,
            HashpriceCurve hashprice) {
        this.days = days;
        this.groupsOf = groupsOf;
        this.finalPower = new PriceTimeline(power.prices().stream()
                .filter(price -> price.finality() == Finality.FINAL)
                .toList());
        this.hashprice = hashprice;
    }

    /**
     * @param period that is over; a day that it cuts is looked at in part
     * @param plans of the site that are about any of it, in any order
     * @return every local day of the period, in order
     */
    public List<ObservedDay> days(Interval period, List<PlanRecord> plans) {
        Map<LocalDate, ObservedSum> sums = new HashMap<>();
        for (PlansInForce.Stretch stretch : PlansInForce.over(period, plans)) {
            List<GroupPlanRecord> groups = groupsOf.apply(stretch.plan().id());
            followed.keySet().retainAll(groups.stream().map(GroupPlanRecord::id).toList());
            for (Interval part : byDay(stretch.interval())) {
                ObservedSum sum = sums.computeIfAbsent(days.dayOf(part.start()), day -> new ObservedSum());
                observe(part, stretch.plan().createdAt(), groups, sum);
            }
        }
        return byDay(period).stream()
                .map(day -> sums.getOrDefault(days.dayOf(day.start()), new ObservedSum())
                        .over(days.dayOf(day.start()), day.length()))
                .toList();
    }

    private void observe(Interval part, Instant made, List<GroupPlanRecord> groups, ObservedSum sum) {
        PlanningGrid grid = PlanningGrid.over(part, finalPower.within(part), hashprice, days);
        sum.addTime(grid);
        for (GroupPlanRecord group : groups) {
            FollowedGroup before = followed.get(group.id());
            FollowedGroup standing = before != null && before.isStillAt(part.start())
                    ? before
                    : new FollowedGroup(part.start(), stateIn(group, part.start(), made));
            followed.put(group.id(), standing.through(group, cutAtSlots(grid, group), sum));
        }
    }

    /**
     * Where nothing is known of it, it is taken to stand where the plan takes it to stand; inside of a slot that had begun
     * before the plan was made, where it stood before.
     */
    private GroupState stateIn(GroupPlanRecord group, Instant at, Instant made) {
        Instant known = group.slotAt(at)
                .map(slot -> slot.interval().start())
                .filter(start -> start.isBefore(made))
                .orElse(at);
        return PlannedState.at(known, group, days).orElse(group.initial());
    }

    private PlanningGrid cutAtSlots(PlanningGrid grid, GroupPlanRecord group) {
        NavigableSet<Instant> cuts = new TreeSet<>();
        group.slots().stream()
                .map(slot -> slot.interval().start())
                .filter(grid.period()::contains)
                .forEach(cuts::add);
        return new PlanningGrid(
                grid.slots().stream().flatMap(slot -> slot.cutAt(cuts).stream()).toList(), grid.days());
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
