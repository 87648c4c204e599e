package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.TotalDraw;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a site's groups.
 *
 * @param ceilings what else the site may not draw more than, at its meter; the lowest counts
 * @param peaks in the billing periods of demand charges that it is part of; empty: nothing is charged for them
 * @param coupling what is known of them as they were planned together; null: no cap, peak worth having or draw target was in their
 *     way, or none was obeyed
 */
public record SitePlan(
        Site site,
        List<GroupPlan> groups,
        List<Timed<Power>> ceilings,
        List<PlannedPeak> peaks,
        @Nullable Coupling coupling) {

    /**
     * A stretch of time in which more is drawn than a cap.
     *
     * @param feeder whose cap it is; null: the site's
     */
    public record CapExceedance(
            Interval interval,
            Power drawn,
            Power cap,
            @Nullable String feeder) {

        /** Of the site's cap. */
        public CapExceedance(Interval interval, Power drawn, Power cap) {
            this(interval, drawn, cap, null);
        }

        public Power excess() {
            return drawn.distanceTo(cap);
        }
    }

    public SitePlan {
        groups = List.copyOf(groups);
        ceilings = List.copyOf(ceilings);
        peaks = List.copyOf(peaks);
    }

    /** Each of which was planned by itself. */
    public SitePlan(Site site, List<GroupPlan> groups) {
        this(site, groups, List.of(), List.of(), null);
    }

    /** Other plans of the same groups. */
    SitePlan with(List<GroupPlan> others, @Nullable Coupling newCoupling) {
        return new SitePlan(site, others, ceilings, peaks, newCoupling);
    }

    /** The same with nothing but these ceilings in the way. */
    SitePlan under(List<Timed<Power>> others) {
        return new SitePlan(site, groups, others, peaks, coupling);
    }

    /** The same with what demand charges make of it. */
    SitePlan charged(List<PlannedPeak> newPeaks) {
        return new SitePlan(site, groups, ceilings, newPeaks, coupling);
    }

    /** What the groups earn less penalties for what is missing or too much; without what its peaks add to the bill. */
    public Money profit() {
        return earned().minus(penalty());
    }

    /** What the groups earn, penalties aside. */
    public Money earned() {
        return Money.sum(groups.stream().map(GroupPlan::profit), site.currency());
    }

    /** What is paid for draw targets that are missed. */
    public Money penalty() {
        return new Money(TargetMeter.penalty(targetMisses()), site.currency());
    }

    /** Where less or more is drawn than draw targets, target by target; where no price is known, none is counted. */
    public List<TargetMiss> targetMisses() {
        return PlannedMisses.of(site, groups);
    }

    /** What is drawn at the meter, in order of time. */
    List<Timed<Power>> drawn() {
        List<Timed<Power>> drawn = TotalDraw.of(groups);
        Interval period = new Interval(
                drawn.getFirst().interval().start(), drawn.getLast().interval().end());
        return new BaseLoad(site, period).with(drawn);
    }

    /** What its peaks add to the bill, each in full however little of its billing period is planned. */
    public Money demandCost() {
        return PlannedPeak.cost(peaks, site.currency());
    }

    public int starts() {
        return groups.stream().mapToInt(GroupPlan::starts).sum();
    }

    /** Between levels above 0. */
    public int levelChanges() {
        return groups.stream().mapToInt(GroupPlan::levelChanges).sum();
    }

    /**
     * No plan under the caps and the peak worth having earns more, penalties paid. What was planned group by group earns most where
     * nothing is shared, and no more than that is earned where penalties are paid too.
     */
    public Money bound() {
        return coupling == null ? earned() : coupling.bound();
    }

    /** How much more another plan might earn; not below 0. */
    public Money gap() {
        return bound().minus(profit());
    }

    /** Every slot above a cap, in order of time, of the site before feeders; empty also when there is no cap. */
    public List<CapExceedance> capExceedances() {
        Interval period = groups.getFirst().grid().period();
        return SharedCap.of(site, period, ceilings).reversed().stream()
                .flatMap(cap -> CapCheck.exceedances(groups, cap).stream())
                .sorted(Comparator.comparing(CapExceedance::interval))
                .toList();
    }
}
