package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.coupling.CoupledOutcome;
import io.hashwatt.domain.plan.coupling.CoupledPlanner;
import io.hashwatt.domain.plan.coupling.Effort;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GapRefinement;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupPlanning;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.RoomLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Plans a site's groups together where their own plans exceed a cap. What groups choose by price yields first. Where they draw
 * too much even so, what is demanded of them yields in the order of {@link Demands}, and no more of it than must.
 */
final class CoupledPlanning {

    /** Each takes away what still exceeds a cap; one is mostly enough. */
    private static final int MOST_ROUNDS = 12;

    private final List<GroupTask> asked;
    private final SitePlan alone;
    private final SiteCaps caps;
    private final TimeLimit limit;
    private final BiFunction<GroupTask, PlanningGrid, GroupPlanning> planner;
    private final Demands demands;
    private final List<List<Timed<CapCeiling>>> ceilings;
    private final List<GroupPlan> plans;

    /**
     * @param alone the groups' own plans
     * @param planner makes plans of groups for which a cap comes before their limits on their own changes
     */
    CoupledPlanning(
            SitePlan alone,
            List<GroupTask> asked,
            SiteCaps caps,
            TimeLimit limit,
            BiFunction<GroupTask, PlanningGrid, GroupPlanning> planner) {
        this.asked = asked;
        this.alone = alone;
        this.caps = caps;
        this.limit = limit;
        this.planner = planner;
        this.demands = new Demands(asked);
        this.ceilings = asked.stream()
                .<List<Timed<CapCeiling>>>map(task -> new ArrayList<>())
                .toList();
        this.plans = new ArrayList<>(alone.groups());
    }

    /** @param slots that the groups' own plans were made on */
    SitePlan plan(PlanningGrid slots) {
        CoupledSite coupled = CoupledSite.of(asked, plans, slots, caps);
        Effort effort = Effort.thorough(asked.size(), slots.size());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            switch (CoupledPlanner.solve(coupled.problem(), effort, limit::isOver, earlier(coupled.grid()))) {
                case CoupledOutcome.Solved solved -> {
                    return solved(solved, coupled);
                }
                case CoupledOutcome.Overdrawn(byte[][] least) -> yieldTo(least, coupled);
            }
            coupled = CoupledSite.of(asked, plans, coupled.grid(), caps);
        }
        return alone.with(plans, null);
    }

    private byte[][] earlier(PlanningGrid slots) {
        return asked.stream().map(task -> task.earlierOn(slots)).toArray(byte[][]::new);
    }

    private void yieldTo(byte[][] least, CoupledSite coupled) {
        boolean[] lowered = new boolean[asked.size()];
        for (int slot = 0; slot < coupled.grid().size(); slot++) {
            int here = slot;
            byte[] levels = new byte[least.length];
            IntStream.range(0, least.length).forEach(group -> levels[group] = least[group][here]);
            Slot about = coupled.grid().slot(slot);
            Shedding shedding = caps.in(about.interval());
            if (!shedding.fits(levels)) {
                lower(levels, about, shedding, lowered);
            }
        }
        planAgain(lowered, coupled.grid());
    }

    private void lower(byte[] levels, Slot slot, Shedding shedding, boolean[] lowered) {
        byte[] before = levels.clone();
        for (YieldRank most : YieldRank.values()) {
            shedding.shed(
                    levels, (group, level) -> demands.of(group, slot, level).compareTo(most) <= 0 ? level - 1 : -1);
        }
        for (int group = 0; group < levels.length; group++) {
            if (levels[group] < before[group]) {
                lowered[group] = true;
                SharedCap cap = shedding.exceeded(group, before);
                CapCeiling ceiling = new CapCeiling(levels[group], cap == null ? null : cap.feeder());
                Timed.append(ceilings.get(group), new Timed<>(slot.interval(), ceiling));
            }
        }
    }

    private void planAgain(boolean[] lowered, PlanningGrid grid) {
        for (int group = 0; group < lowered.length; group++) {
            if (lowered[group]) {
                GroupTask task = CapYielding.under(ceilings.get(group), asked.get(group));
                if (planner.apply(task, GroupTask.cut(grid, List.of(task)))
                        instanceof GroupPlanning.Planned(GroupPlan plan)) {
                    plans.set(group, plan);
                }
            }
        }
    }

    private SitePlan solved(CoupledOutcome.Solved solved, CoupledSite coupled) {
        PlanningGrid grid = coupled.grid();
        RoomPrices prices = new RoomPrices(asked, caps, alone.ceilings(), coupled, solved);
        TargetCosts targets = new TargetCosts(caps, alone.site().groups(), grid, solved.levels());
        List<GroupPlan> together = new ArrayList<>();
        for (int group = 0; group < plans.size(); group++) {
            together.add(
                    asked.get(group).wishes().isEmpty()
                            ? GapRefinement.join(
                                    plans.get(group).task(),
                                    grid,
                                    solved.levels()[group],
                                    new RoomLeft(solved.ceilings()[group], prices.of(group), targets.of(group)))
                            : plans.get(group));
        }
        Money profit = alone.with(together, null).profit();
        Money most = new Money(solved.bound(), profit.currency());
        Money bound = most.compareTo(profit) > 0 ? most : profit;
        return alone.with(
                together,
                new Coupling(
                        bound,
                        alone.earned(),
                        unplanned(grid),
                        worths(solved, grid),
                        caps.canMiss(),
                        solved.isCutShort()));
    }

    private List<Coupling.CapWorth> worths(CoupledOutcome.Solved solved, PlanningGrid grid) {
        return IntStream.range(0, grid.size())
                .boxed()
                .flatMap(slot -> IntStream.range(0, caps.all().size())
                        .mapToObj(cap -> new Coupling.CapWorth(
                                caps.all().get(cap).feeder(),
                                grid.slot(slot).interval(),
                                solved.worthPerMwh(cap, slot),
                                caps.all()
                                        .get(cap)
                                        .isPeak(
                                                alone.ceilings(),
                                                grid.slot(slot).interval())))
                        .filter(worth -> worth.perMwh().signum() > 0))
                .toList();
    }

    private Money unplanned(PlanningGrid grid) {
        HighestLevels highest = new HighestLevels(caps);
        Money earned = Money.sum(
                IntStream.range(0, asked.size())
                        .mapToObj(group ->
                                SteadyLevel.worth(asked.get(group).group(), slot -> highest.of(group, slot), grid)),
                grid.currency());
        return earned.minus(new Money(TargetMeter.penalty(missedAt(highest, grid)), grid.currency()));
    }

    private List<TargetMiss> missedAt(HighestLevels highest, PlanningGrid grid) {
        TargetMeter meter = new TargetMeter(alone.site(), grid.period(), grid.takeOrPay());
        meter.read(grid, slot -> group -> asked.get(group).group().powerAt(highest.of(group, slot)));
        return meter.misses();
    }
}
