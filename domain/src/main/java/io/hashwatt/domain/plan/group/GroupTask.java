package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to plan for one group.
 *
 * @param initial where it stands when the horizon begins
 * @param limits which levels are left to it, in any order; each binds every slot that it overlaps, several bind together
 * @param wishes levels it is told instead of choosing them, in order of time, all of the time or none: it is as near to them
 *     as the limits allow; empty: it chooses
 * @param yields when the group's own limits on its changes yield, in order of time; mostly never
 * @param earlier its levels in the plan that has been in force so far, in order of time and without gap; groups that are planned
 *     together, under caps, a peak worth having or draw targets, keep to them where they are worth as much as others; empty: there
 *     is none
 */
public record GroupTask(
        MinerGroup group,
        GroupState initial,
        List<Timed<LevelRule>> limits,
        List<Timed<LevelRule>> wishes,
        List<LimitYield> yields,
        List<Timed<Integer>> earlier) {

    public GroupTask {
        initial = group.topLevel() == 1 ? initial.unchanged() : initial;
        limits = List.copyOf(limits);
        wishes = List.copyOf(wishes);
        yields = List.copyOf(yields);
        earlier = List.copyOf(earlier);
        if (initial.level() > group.topLevel()) {
            throw new IllegalArgumentException("the initial level is one of the levels of " + group.name());
        }
        for (Timed<LevelRule> limit : limits) {
            if (limit.value().levels().highest() > group.topLevel()) {
                throw new IllegalArgumentException("a limit's levels are levels of " + group.name());
            }
        }
    }

    /** One that has not been planned before. */
    public GroupTask(
            MinerGroup group,
            GroupState initial,
            List<Timed<LevelRule>> limits,
            List<Timed<LevelRule>> wishes,
            List<LimitYield> yields) {
        this(group, initial, limits, wishes, yields, List.of());
    }

    /** One whose own limits hold all the time. */
    public GroupTask(
            MinerGroup group, GroupState initial, List<Timed<LevelRule>> limits, List<Timed<LevelRule>> wishes) {
        this(group, initial, limits, wishes, List.of());
    }

    /** One that chooses its levels. */
    public GroupTask(MinerGroup group, GroupState initial, List<Timed<LevelRule>> limits) {
        this(group, initial, limits, List.of(), List.of());
    }

    /** The grid, cut where what is wanted of a group begins or ends, so that nothing is wanted of only a part of a slot. */
    public static PlanningGrid cut(PlanningGrid grid, List<GroupTask> tasks) {
        return grid.cutAt(tasks.stream()
                .flatMap(task -> Stream.concat(task.limits.stream(), task.wishes.stream()))
                .map(Timed::interval));
    }

    /** The same with levels of a plan from before. */
    public GroupTask after(List<Timed<Integer>> planned) {
        return new GroupTask(group, initial, limits, wishes, yields, planned);
    }

    /** The levels of the plan from before in the slots of a grid, from the first one on, as far as they reach. */
    public byte[] earlierOn(PlanningGrid grid) {
        byte[] levels = new byte[grid.size()];
        int slot = 0;
        for (Timed<Integer> stretch : earlier) {
            while (slot < levels.length
                    && stretch.interval().contains(grid.slot(slot).interval().start())) {
                levels[slot++] = stretch.value().byteValue();
            }
        }
        return Arrays.copyOf(levels, slot);
    }

    public boolean isToldSomething() {
        return !limits.isEmpty() || !wishes.isEmpty();
    }

    /** A group that stands still and is bound by nothing but its own limits. */
    public static GroupTask of(MinerGroup group) {
        return new GroupTask(group, GroupState.OFF, List.of());
    }
}
