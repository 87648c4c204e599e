package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plans one group whose level limits hold in any case, because somebody has said so: a safety stop does not wait until a
 * minimum time is over. Where no plan is within all limits, the group's limits on its own changes yield, no more of them
 * than must: first what its past holds against a change now, then one limit, then all. The level limits they yield to say
 * so in their reason.
 */
public final class InsistentPlanner {

    private InsistentPlanner() {}

    /** @param grid cut where level limits begin and end, so that no two of them meet in a slot */
    public static GroupPlanning plan(GroupTask task, PlanningGrid grid) {
        GroupPlanning planning = GroupPlanner.plan(task, grid);
        return planning instanceof GroupPlanning.Impossible(LimitConflict conflict)
                ? yielding(task, conflict)
                        .map(candidate -> GroupPlanner.plan(candidate, grid))
                        .filter(GroupPlanning.Planned.class::isInstance)
                        .findFirst()
                        .orElse(planning)
                : planning;
    }

    private static Stream<GroupTask> yielding(GroupTask task, LimitConflict conflict) {
        TransitionLimits limits = task.group().limits();
        return Stream.concat(
                Stream.of(variant(task, conflict, limits, new YieldingLimit.Past())),
                Stream.concat(
                        GroupLimit.binding().stream()
                                .filter(limit -> !limit.without(limits).equals(limits))
                                .map(limit -> variant(
                                        task, conflict, limit.without(limits), new YieldingLimit.Own(limit, limits))),
                        Stream.of(variant(task, conflict, limits.lifted(), new YieldingLimit.All()))));
    }

    /** The task free of its past, under other limits on changes. @param yields what that takes away */
    private static GroupTask variant(
            GroupTask task, LimitConflict conflict, TransitionLimits limits, YieldingLimit yields) {
        MinerGroup group = task.group();
        List<Timed<LevelRule>> levels = task.limits().stream()
                .map(limit ->
                        limit.interval().overlaps(conflict.slot()) ? limit.map(rule -> rule.against(yields)) : limit)
                .toList();
        return new GroupTask(group.within(limits), new GroupState(task.initial().level(), null, 0), levels);
    }
}
