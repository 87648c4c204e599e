package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.plan.coupling.CoupledGroup;
import io.hashwatt.domain.plan.coupling.CoupledProblem;
import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.LevelBounds;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GapRefinement;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupRules;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.KernelTerms;
import io.hashwatt.domain.plan.group.TerminalWorth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of a site as a problem that couples them, on slots that they all share. Groups that follow wishes, and all groups
 * where there is no price, stay at the levels that they have in plans of their own.
 */
final class CoupledSite {

    private final List<GroupPlan> plans;
    private final PlanningGrid grid;
    private final List<LevelBounds> bounds = new ArrayList<>();
    private final CoupledProblem problem;

    private CoupledSite(List<GroupTask> asked, List<GroupPlan> plans, PlanningGrid grid, Shedding shedding) {
        this.plans = plans;
        this.grid = grid;
        List<CoupledGroup> groups = new ArrayList<>();
        Map<Likeness, CoupledGroup> alike = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            boolean follows = !asked.get(i).wishes().isEmpty();
            bounds.add(bounds(plans.get(i), follows));
            groups.add(group(i, follows, shedding, alike));
        }
        this.problem = new CoupledProblem(grid.horizon(), groups, shedding.limits(grid.size()));
    }

    /**
     * @param asked the tasks as they were given
     * @param plans of each group by itself
     * @param slots those the plans were made on
     */
    static CoupledSite of(List<GroupTask> asked, List<GroupPlan> plans, PlanningGrid slots, Shedding shedding) {
        PlanningGrid common =
                GapRefinement.refine(slots, plans.stream().map(GroupPlan::task).toList());
        return new CoupledSite(asked, plans, common, shedding);
    }

    CoupledProblem problem() {
        return problem;
    }

    PlanningGrid grid() {
        return grid;
    }

    private LevelBounds bounds(GroupPlan plan, boolean follows) {
        LevelBounds within = KernelTerms.bounds(plan.task(), grid);
        LevelBounds result = within == null || follows
                ? LevelBounds.all(grid.size(), plan.group().topLevel())
                : within;
        int at = 0;
        for (int slot = 0; slot < grid.size(); slot++) {
            if (follows || !grid.slot(slot).isPriced()) {
                at = slotAt(plan.grid(), at, slot);
                result.narrow(slot, slot + 1, plan.level(at), plan.level(at));
            }
        }
        return result;
    }

    private int slotAt(PlanningGrid own, int from, int slot) {
        int at = from;
        while (own.startMillis(at) + own.lengthMillis(at) <= grid.startMillis(slot)) {
            at++;
        }
        return at;
    }

    /** What makes groups one and the same problem. */
    private record Likeness(GroupTask task) {
        static Likeness of(GroupTask task) {
            MinerGroup group = task.group();
            MinerGroup nameless = new MinerGroup(
                    "like", group.miners(), group.levels(), group.limits(), group.startCost(), group.defaultLevel());
            return new Likeness(new GroupTask(nameless, task.initial(), task.limits(), List.of(), task.yields()));
        }
    }

    private CoupledGroup group(int number, boolean follows, Shedding shedding, Map<Likeness, CoupledGroup> alike) {
        GroupTask task = plans.get(number).task();
        return follows
                ? group(number, task, KernelTerms.of(lifted(task.group()), grid, TerminalWorth.NONE), shedding)
                : alike.computeIfAbsent(
                        Likeness.of(task),
                        like -> group(number, task, KernelTerms.of(task, grid, TerminalWorth.NONE), shedding));
    }

    private static MinerGroup lifted(MinerGroup group) {
        return group.within(group.limits().lifted());
    }

    private CoupledGroup group(int number, GroupTask task, GroupTerms terms, Shedding shedding) {
        return new CoupledGroup(
                terms,
                bounds.get(number),
                GroupRules.initial(task, grid).standing(0, task.initial().startsToday()),
                shedding.draws(number));
    }
}
