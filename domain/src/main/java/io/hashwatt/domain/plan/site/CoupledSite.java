package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.plan.coupling.CoupledGroup;
import io.hashwatt.domain.plan.coupling.CoupledProblem;
import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.LevelBounds;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
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
 * where there is no price, stay at the levels that they have in plans of their own. So does a group whose ramp needs a whole
 * gap for a change where another one's plan has cut the gap.
 */
final class CoupledSite {

    private final List<GroupPlan> plans;
    private final PlanningGrid grid;
    private final CoupledProblem problem;

    private CoupledSite(List<GroupTask> asked, List<GroupPlan> plans, PlanningGrid grid, SiteCaps caps) {
        this.plans = plans;
        this.grid = grid;
        List<CoupledGroup> groups = new ArrayList<>();
        Map<Likeness, CoupledGroup> alike = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            boolean follows = !asked.get(i).wishes().isEmpty();
            CoupledGroup group = group(i, follows, caps, alike);
            groups.add(isPossible(group, plans.get(i)) ? group : group(i, true, caps, alike));
        }
        this.problem = new CoupledProblem(grid.horizon(), groups, caps.limits(grid, 0, grid.horizon()));
    }

    /**
     * @param asked the tasks as they were given
     * @param plans of each group by itself
     * @param slots those the plans were made on
     */
    static CoupledSite of(List<GroupTask> asked, List<GroupPlan> plans, PlanningGrid slots, SiteCaps caps) {
        PlanningGrid common = slots.cutAt(plans.stream()
                .map(GroupPlan::grid)
                .distinct()
                .flatMap(grid -> grid.slots().stream())
                .map(Slot::interval));
        return new CoupledSite(asked, plans, common, caps);
    }

    /** Only a ramp depends on how long slots are. */
    private boolean isPossible(CoupledGroup group, GroupPlan plan) {
        return plan.group().limits().rampPerMinute() == null
                || plan.grid().size() == grid.size()
                || group.isPossible(grid.horizon());
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

    private CoupledGroup group(int number, boolean follows, SiteCaps caps, Map<Likeness, CoupledGroup> alike) {
        GroupPlan plan = plans.get(number);
        GroupTask task = plan.task();
        LevelBounds bounds = bounds(plan, follows);
        return follows
                ? group(number, KernelTerms.of(lifted(task.group()), grid, TerminalWorth.NONE), bounds, caps)
                : alike.computeIfAbsent(
                        Likeness.of(task),
                        like -> group(number, KernelTerms.of(task, grid, TerminalWorth.NONE), bounds, caps));
    }

    private static MinerGroup lifted(MinerGroup group) {
        return group.within(group.limits().lifted());
    }

    private CoupledGroup group(int number, GroupTerms terms, LevelBounds bounds, SiteCaps caps) {
        GroupTask task = plans.get(number).task();
        return new CoupledGroup(
                terms,
                bounds,
                GroupRules.initial(task, grid).standing(0, task.initial().startsToday()),
                caps.draws(number));
    }
}
