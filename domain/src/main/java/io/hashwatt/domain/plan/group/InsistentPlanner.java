package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans one group whose level limits hold in any case, because somebody has said so: a safety stop does not wait until a
 * minimum time is over. Where no plan is within all limits, the group's limits on its own changes yield, no more of them
 * than must and no longer: in the slot that cannot be passed, first what its past holds against a change now, then one limit,
 * then all. Before and after they hold. The level limits they yield to say so in their reason, in that slot.
 */
public final class InsistentPlanner {

    private final PlanningGrid grid;

    private InsistentPlanner(PlanningGrid grid) {
        this.grid = grid;
    }

    /** @param grid cut where level limits begin and end, so that no two of them meet in a slot */
    public static GroupPlanning plan(GroupTask task, PlanningGrid grid) {
        GroupPlanning planning = GroupPlanner.plan(task, grid);
        return planning instanceof GroupPlanning.Impossible
                ? GroupPlanner.plan(new InsistentPlanner(grid).passable(task), grid)
                : planning;
    }

    /** As far as it can be: level limits that contradict each other yield to nobody. */
    private GroupTask passable(GroupTask task) {
        GroupTask passable = task;
        OptionalInt stuck = ConflictSearch.slot(task, grid);
        while (stuck.isPresent()) {
            Optional<GroupTask> further = further(passable, stuck.getAsInt());
            if (further.isEmpty()) {
                return passable;
            }
            passable = further.get();
            stuck = ConflictSearch.slot(passable, grid);
        }
        return passable;
    }

    /** The task that passes a slot because limits yield in it. */
    private Optional<GroupTask> further(GroupTask task, int slot) {
        Interval conflict = grid.slot(slot).interval();
        return yielding(task, conflict)
                .filter(candidate -> {
                    OptionalInt stuck = ConflictSearch.slot(candidate, grid);
                    return stuck.isEmpty() || stuck.getAsInt() > slot;
                })
                .findFirst();
    }

    private Stream<GroupTask> yielding(GroupTask task, Interval conflict) {
        TransitionLimits limits = task.group().limits();
        GroupState withoutPast = new GroupState(task.initial().level(), null, 0);
        GroupState unlessFirst = conflict.start().equals(grid.period().start()) ? withoutPast : task.initial();
        Stream<GroupTask> one = GroupLimit.binding().stream()
                .filter(limit -> !limit.without(limits).equals(limits))
                .map(limit ->
                        variant(task, conflict, task.initial(), Set.of(limit), new YieldingLimit.Own(limit, limits)));
        return Stream.of(
                        Stream.of(variant(task, conflict, withoutPast, Set.of(), new YieldingLimit.Past())),
                        one,
                        Stream.of(variant(
                                task,
                                conflict,
                                unlessFirst,
                                Set.copyOf(GroupLimit.binding()),
                                new YieldingLimit.All())))
                .flatMap(candidates -> candidates);
    }

    private static GroupTask variant(
            GroupTask task, Interval conflict, GroupState initial, Set<GroupLimit> limits, YieldingLimit inWords) {
        List<LimitYield> yields = new ArrayList<>(task.yields());
        if (!limits.isEmpty()) {
            yields.add(new LimitYield(conflict.start(), limits));
        }
        return new GroupTask(task.group(), initial, told(task, conflict, inWords), task.wishes(), yields);
    }

    /** The level limits, of which those of the conflict say what yields to them. */
    private static List<Timed<LevelRule>> told(GroupTask task, Interval conflict, YieldingLimit yields) {
        return task.limits().stream()
                .flatMap(limit -> limit.interval().overlaps(conflict)
                        ? limit.changedIn(conflict, rule -> rule.against(yields)).stream()
                        : Stream.of(limit))
                .toList();
    }
}
