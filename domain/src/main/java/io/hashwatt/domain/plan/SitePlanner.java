package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.Site;
import java.util.ArrayList;
import java.util.List;

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
        List<GroupPlanning> plannings = tasks.parallelStream()
                .map(task -> GroupPlanner.plan(task, grid))
                .toList();
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
