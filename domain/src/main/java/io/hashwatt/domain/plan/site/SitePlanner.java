package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.FollowingPlanner;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupPlanner;
import io.hashwatt.domain.plan.group.GroupPlanning;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.InsistentPlanner;
import io.hashwatt.domain.plan.group.LevelLimit;
import io.hashwatt.domain.plan.group.LimitConflict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Plans all groups of a site, each by itself, on all cores. */
public final class SitePlanner {

    private SitePlanner() {}

    /** What came of planning a site. */
    public sealed interface Outcome {
        record Planned(SitePlan plan) implements Outcome {}

        /** At least one group has no plan within its limits. */
        record Impossible(List<LimitConflict> conflicts) implements Outcome {}
    }

    /** @param tasks one for each group of the site, in the site's order */
    public static Outcome plan(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        return plan(site, tasks, task -> GroupPlanner.plan(task, grid));
    }

    /**
     * As {@link #plan}, but level limits hold in any case, to the minute: slots are cut where they begin and end, and where
     * nothing else helps a group's limits on its own changes yield to them. A group that is told its levels follows.
     *
     * @param tasks whose level limits leave each group at least one level at any instant
     */
    public static Outcome insist(Site site, List<GroupTask> tasks, PlanningGrid grid) {
        PlanningGrid cut = cutAtLimits(grid, tasks);
        return plan(site, tasks, task -> planInsisting(task, cut));
    }

    private static GroupPlanning planInsisting(GroupTask task, PlanningGrid cut) {
        return task.wishes().isEmpty() ? InsistentPlanner.plan(task, cut) : FollowingPlanner.plan(task, cut);
    }

    private static PlanningGrid cutAtLimits(PlanningGrid grid, List<GroupTask> tasks) {
        NavigableSet<Instant> cuts = new TreeSet<>();
        for (GroupTask task : tasks) {
            for (LevelLimit limit : task.limits()) {
                cuts.add(limit.interval().start());
                cuts.add(limit.interval().end());
            }
        }
        List<Slot> slots =
                grid.slots().stream().flatMap(slot -> slot.cutAt(cuts).stream()).toList();
        return slots.size() == grid.size() ? grid : new PlanningGrid(slots, grid.days());
    }

    private static Outcome plan(Site site, List<GroupTask> tasks, Function<GroupTask, GroupPlanning> planner) {
        List<GroupPlanning> plannings = tasks.parallelStream().map(planner).toList();
        List<GroupPlan> plans = new ArrayList<>();
        List<LimitConflict> conflicts = new ArrayList<>();
        for (GroupPlanning planning : plannings) {
            switch (planning) {
                case GroupPlanning.Planned planned -> plans.add(planned.plan());
                case GroupPlanning.Impossible impossible -> conflicts.add(impossible.conflict());
            }
        }
        return conflicts.isEmpty() ? new Outcome.Planned(new SitePlan(site, plans)) : new Outcome.Impossible(conflicts);
    }
}
