package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plans one group that is told its levels. It walks from slot to slot and is as near to what it is told as its limits allow
 * then and later. Level limits hold in any case, as with the {@link InsistentPlanner}, which says whether and how they can;
 * a wish waits where they cannot.
 */
public final class FollowingPlanner {

    private final GroupTask task;
    private final PlanningGrid grid;
    private final OpenLevels open;

    private FollowingPlanner(GroupTask task, PlanningGrid grid) {
        this.task = task;
        this.grid = grid;
        this.open = new OpenLevels(task, grid);
    }

    /** @param grid as of {@link InsistentPlanner#plan} */
    public static GroupPlanning plan(GroupTask task, PlanningGrid grid) {
        return switch (InsistentPlanner.plan(task, grid)) {
            case GroupPlanning.Impossible impossible -> impossible;
            case GroupPlanning.Planned(GroupPlan possible) ->
                new GroupPlanning.Planned(passable(possible, grid).follow(task.wishes()));
        };
    }

    /** Gaps are best walked in pieces, unless a ramp needs a whole one for its change. */
    private static FollowingPlanner passable(GroupPlan possible, PlanningGrid grid) {
        GroupTask settled = possible.task();
        return Stream.of(GapRefinement.refine(grid, settled), grid)
                .map(candidate -> new FollowingPlanner(settled, candidate))
                .filter(planner -> planner.open.leadSomewhere(GroupRules.initial(settled, planner.grid)))
                .findFirst()
                .orElseGet(() -> new FollowingPlanner(settled, possible.grid()));
    }

    /** What has become of the wishes are limits that leave nothing to choose; a cap that they yield to is told beside them. */
    private GroupPlan follow(List<Timed<LevelRule>> wishes) {
        byte[] levels = new byte[grid.size()];
        List<Timed<LevelRule>> followed = new ArrayList<>();
        RunState state = GroupRules.initial(task, grid);
        int current = 0;
        for (int slot = 0; slot < levels.length; slot++) {
            Instant start = grid.slot(slot).interval().start();
            while (!wishes.get(current).interval().contains(start)) {
                current++;
            }
            LevelRule wish = wishes.get(current).value();
            int level = open.nearest(state, slot, wish.levels().lowest());
            levels[slot] = (byte) level;
            state = open.rules().enter(state, slot, level);
            Timed.append(followed, new Timed<>(grid.slot(slot).interval(), wish.followedAt(level)));
        }
        task.limits().stream().filter(limit -> limit.value().isOfCap()).forEach(followed::add);
        return GapRefinement.join(
                new GroupTask(task.group(), task.initial(), followed, List.of(), task.yields()), grid, levels);
    }
}
