package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.FollowingPlanner;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupPlanner;
import io.hashwatt.domain.plan.group.GroupPlanning;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.InsistentPlanner;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.domain.plan.peak.DemandOutlook;
import io.hashwatt.domain.plan.peak.PeakTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Plans all groups of a site, on all cores: each by itself, and where that exceeds a cap that they share, together. Limits,
 * wishes and caps hold to the minute: slots are cut where they begin and end, however long the price of a slot holds.
 */
public final class SitePlanner {

    /** Dearer than anything that mining pays for. */
    private static final BigDecimal DEAR_PER_MWH = BigDecimal.valueOf(1_000_000);

    private SitePlanner() {}

    /** What came of planning a site. */
    public sealed interface Outcome {
        record Planned(SitePlan plan) implements Outcome {}

        /** In no part of the period are power price and hashprice both known. */
        record NoPrices(Interval period) implements Outcome {}

        /** At least one group has no plan within its limits. */
        record Impossible(List<LimitConflict> conflicts) implements Outcome {}
    }

    /**
     * @param tasks one for each group of the site, in the site's order
     * @param ceilings what else the site may not draw more than, at its meter; the lowest counts
     * @param limit of the search for a better plan of groups together
     * @throws IllegalArgumentException if the grid's prices are not in the site's currency
     */
    public static Outcome plan(
            Site site,
            List<GroupTask> tasks,
            PlanningGrid grid,
            List<Timed<Power>> ceilings,
            CapUse use,
            TimeLimit limit) {
        SiteCaps caps = SiteCaps.of(site, grid.period(), ceilings, grid.takeOrPay());
        boolean obeyed = use == CapUse.OBEYED;
        PlanningGrid cut = GroupTask.cut(obeyed ? caps.cut(grid) : grid, tasks);
        Outcome apart = planApart(new SitePlan(site, List.of()).under(ceilings), tasks, cut);
        return obeyed ? together(apart, caps, tasks, cut, limit) : apart;
    }

    /** The same under the peaks that are worth having, unless more is demanded. */
    public static Outcome plan(
            Site site, List<GroupTask> tasks, PlanningGrid grid, DemandOutlook demand, CapUse use, TimeLimit limit) {
        List<PeakTarget> targets = demand.targets(site, grid.horizon());
        List<Timed<Power>> ceilings =
                use == CapUse.OBEYED ? ceilings(targets, demand.costs(), site, tasks, grid) : List.of();
        return charged(plan(site, tasks, grid, ceilings, use, limit), targets, demand);
    }

    /**
     * What is not to be drawn above peaks that are worth having: a demand charge is money, and nobody is stopped for it who was
     * told to run, or has to run on.
     */
    public static List<Timed<Power>> ceilings(
            List<PeakTarget> targets, PowerCosts costs, Site site, List<GroupTask> tasks, PlanningGrid grid) {
        List<Timed<Power>> ceilings = DemandOutlook.ceilings(targets, costs, grid.period());
        return ceilings.isEmpty() || !(leastDrawn(site, tasks, grid) instanceof Outcome.Planned(SitePlan least))
                ? ceilings
                : Ceilings.raised(ceilings, least.drawn()).orElse(ceilings);
    }

    /** What groups do by themselves where power is so dear that they run only if they must. */
    private static Outcome leastDrawn(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        PlanningGrid dear = grid.withSlots(
                grid.slots().stream().map(slot -> slot.paying(DEAR_PER_MWH)).toList());
        PlanningGrid cut = GroupTask.cut(dear, tasks);
        return plan(new SitePlan(site, List.of()), tasks, task -> planInsisting(task, cut));
    }

    /** The same with no ceilings but the site's caps. */
    public static Outcome plan(Site site, List<GroupTask> tasks, PlanningGrid grid, CapUse use) {
        return plan(site, tasks, grid, List.of(), use, TimeLimit.NONE);
    }

    /** The same under the site's caps. */
    public static Outcome plan(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        return plan(site, tasks, grid, CapUse.OBEYED);
    }

    private static Outcome planApart(SitePlan empty, List<GroupTask> tasks, PlanningGrid cut) {
        empty.site().currency().requireSame(cut.currency());
        return cut.hasPrices()
                ? plan(empty, tasks, task -> GroupPlanner.plan(task, cut))
                : new Outcome.NoPrices(cut.period());
    }

    /**
     * As {@link #plan}, but level limits hold in any case: where nothing else helps a group's limits on its own changes yield
     * to them. A group that is told its levels follows. What is wanted is planned for without any price, too; and where the
     * hashprice is too old to decide on, there is a plan that says so.
     *
     * @param tasks whose level limits leave each group at least one level at any instant
     * @param ceilings what else the site may not draw more than, at its meter; the lowest counts
     * @param limit of the search for a better plan of groups together
     */
    public static Outcome insist(
            Site site, List<GroupTask> tasks, PlanningGrid grid, List<Timed<Power>> ceilings, TimeLimit limit) {
        site.currency().requireSame(grid.currency());
        if (!grid.hasPrices() && !grid.isOutdated() && tasks.stream().noneMatch(GroupTask::isToldSomething)) {
            return new Outcome.NoPrices(grid.period());
        }
        SiteCaps caps = SiteCaps.of(site, grid.period(), ceilings, grid.takeOrPay());
        PlanningGrid cut = GroupTask.cut(caps.cut(grid), tasks);
        SitePlan empty = new SitePlan(site, List.of()).under(ceilings);
        return together(plan(empty, tasks, task -> planInsisting(task, cut)), caps, tasks, cut, limit);
    }

    /** The same under the peaks that are worth having, unless more is demanded. */
    public static Outcome insist(
            Site site, List<GroupTask> tasks, PlanningGrid grid, DemandOutlook demand, TimeLimit limit) {
        List<PeakTarget> targets = demand.targets(site, grid.horizon());
        return charged(
                insist(site, tasks, grid, ceilings(targets, demand.costs(), site, tasks, grid), limit),
                targets,
                demand);
    }

    private static Outcome charged(Outcome outcome, List<PeakTarget> targets, DemandOutlook demand) {
        return !targets.isEmpty() && outcome instanceof Outcome.Planned(SitePlan plan)
                ? new Outcome.Planned(plan.charged(demand.planned(targets, plan.drawn())))
                : outcome;
    }

    /** The same with no ceilings but the site's caps. */
    public static Outcome insist(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        return insist(site, tasks, grid, List.of(), TimeLimit.NONE);
    }

    /** @param cut the slots that the groups were planned on */
    private static Outcome together(
            Outcome apart, SiteCaps caps, List<GroupTask> tasks, PlanningGrid cut, TimeLimit limit) {
        if (!caps.canBind() && !caps.canMiss()
                || !(apart instanceof Outcome.Planned(SitePlan plan))
                || new PlansTogether(plan, caps).areBest()) {
            return apart;
        }
        return new Outcome.Planned(new CoupledPlanning(plan, tasks, caps, limit, SitePlanner::planInsisting).plan(cut));
    }

    private static GroupPlanning planInsisting(GroupTask task, PlanningGrid cut) {
        return task.wishes().isEmpty() ? InsistentPlanner.plan(task, cut) : FollowingPlanner.plan(task, cut);
    }

    private static Outcome plan(SitePlan empty, List<GroupTask> tasks, Function<GroupTask, GroupPlanning> planner) {
        List<GroupPlanning> plannings = tasks.parallelStream().map(planner).toList();
        List<GroupPlan> plans = new ArrayList<>();
        List<LimitConflict> conflicts = new ArrayList<>();
        for (GroupPlanning planning : plannings) {
            switch (planning) {
                case GroupPlanning.Planned planned -> plans.add(planned.plan());
                case GroupPlanning.Impossible impossible -> conflicts.add(impossible.conflict());
            }
        }
        return conflicts.isEmpty() ? new Outcome.Planned(empty.with(plans, null)) : new Outcome.Impossible(conflicts);
    }
}
