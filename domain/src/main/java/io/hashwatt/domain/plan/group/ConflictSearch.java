package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.dp.Standing;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names the slot and the limits when no plan is within all of them: walks through all states that the limits allow, until
 * none is left, and then asks which limit, had it not been there, would have let the group pass.
 */
final class ConflictSearch {

    private final GroupTask task;
    private final PlanningGrid grid;

    private ConflictSearch(GroupTask task, PlanningGrid grid) {
        this.task = task;
        this.grid = grid;
    }

    static LimitConflict find(GroupTask task, PlanningGrid grid) {
        return new ConflictSearch(task, grid).conflict();
    }

    /** The first slot that no plan within the limits can pass; empty: there is none. */
    static OptionalInt slot(GroupTask task, PlanningGrid grid) {
        int reached =
                new ConflictSearch(task, grid).lastSlotReached(task.group().limits(), grid.size());
        return reached == grid.size() ? OptionalInt.empty() : OptionalInt.of(reached);
    }

    private LimitConflict conflict() {
        TransitionLimits limits = task.group().limits();
        int slot = lastSlotReached(limits, grid.size());
        Interval interval = grid.slot(slot).interval();
        List<String> words = new ArrayList<>();
        task.limits().stream()
                .filter(limit -> limit.interval().overlaps(interval))
                .map(limit -> limit.value().describe())
                .forEach(words::add);
        culprits(limits, slot).map(limit -> limit.english(limits)).forEach(words::add);
        return new LimitConflict(task.group().name(), interval, words);
    }

    private Stream<GroupLimit> culprits(TransitionLimits limits, int slot) {
        List<GroupLimit> active = GroupLimit.binding().stream()
                .filter(limit -> !limit.without(limits).equals(limits))
                .toList();
        List<GroupLimit> alone = active.stream()
                .filter(limit -> lastSlotReached(limit.without(limits), slot + 1) > slot)
                .toList();
        return alone.isEmpty() && !levelLimitsContradict(slot) ? active.stream() : alone.stream();
    }

    private boolean levelLimitsContradict(int slot) {
        GroupRules rules = new GroupRules(task, grid);
        for (int level = 0; level <= task.group().topLevel(); level++) {
            if (rules.isWithinBounds(slot, level)) {
                return false;
            }
        }
        return true;
    }

    /** The first slot that cannot be passed under the limits; {@code end} if all before it can. */
    private int lastSlotReached(TransitionLimits limits, int end) {
        GroupRules rules = new GroupRules(task, limits, grid);
        Set<RunState> states = Set.of(GroupRules.initial(task, grid));
        for (int slot = 0; slot < end; slot++) {
            states = successors(states, slot, rules, limits);
            if (states.isEmpty()) {
                return slot;
            }
        }
        return end;
    }

    private Set<RunState> successors(Set<RunState> states, int slot, GroupRules rules, TransitionLimits limits) {
        Set<RunState> next = new HashSet<>();
        for (RunState state : states) {
            for (int level = 0; level <= task.group().topLevel(); level++) {
                if (rules.isOpen(state, slot, level)) {
                    next.add(essence(rules.enter(state, slot, level), slot, rules, limits));
                }
            }
        }
        return next;
    }

    /** The state without what no limit asks about, so that there are few of them. */
    private RunState essence(RunState state, int slot, GroupRules rules, TransitionLimits limits) {
        long end = grid.startMillis(slot) + grid.lengthMillis(slot);
        boolean anyLevel =
                limits.rampPerMinute() == null && limits.minimumLevel().isZero();
        int level = anyLevel ? Math.min(1, state.level()) : state.level();
        return new RunState(
                level,
                rules.isLongEnough(state, end) ? Standing.LONG_AGO : state.since(),
                rules.isLevelLongEnough(state, end) ? Standing.LONG_AGO : state.levelSince(),
                limits.startsPerDay().isEmpty() ? 0 : state.starts(),
                state.day());
    }
}
