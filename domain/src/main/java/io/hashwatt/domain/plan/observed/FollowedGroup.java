package io.hashwatt.domain.plan.observed;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A group that follows one plan after the other: where it stands at an instant. */
final class FollowedGroup {

    private final Instant at;
    private final MinerGroup group;
    private final int level;
    private final @Nullable Instant since;
    private final @Nullable Instant levelSince;

    /** @param group as the plan knew it that says where it stands */
    FollowedGroup(Instant at, MinerGroup group, GroupState state) {
        this(at, group, state.level(), before(at, state.inState()), before(at, state.atLevel()));
    }

    private FollowedGroup(
            Instant at, MinerGroup group, int level, @Nullable Instant since, @Nullable Instant levelSince) {
        this.at = at;
        this.group = group;
        this.level = level;
        this.since = since;
        this.levelSince = levelSince;
    }

    private static @Nullable Instant before(Instant at, @Nullable Duration time) {
        return time == null ? null : at.minus(time);
    }

    boolean isStillAt(Instant instant) {
        return at.equals(instant);
    }

    /** Where it stands at the end of a time in which it follows a plan. @param time from where it stands on */
    FollowedGroup after(GroupPlanRecord plan, Interval time) {
        FollowedGroup standing = under(plan);
        for (ExplainedSlot slot : plan.slots()) {
            Optional<Interval> part = slot.interval().intersection(time);
            if (part.isPresent()) {
                standing = standing.changedTo(
                        slot.level(), part.get().start(), part.get().end());
            }
        }
        return standing;
    }

    /**
     * Follows a plan through a grid and adds up what comes of it.
     *
     * @param grid from where it stands on; no slot of it reaches over the bound of a slot of the plan
     * @return where it stands at the end
     */
    FollowedGroup through(GroupPlanRecord plan, PlanningGrid grid, ObservedSum sum) {
        byte[] levels = new byte[grid.size()];
        int current = 0;
        int changes = 0;
        List<Slot> slots = new ArrayList<>();
        FollowedGroup begun = under(plan);
        FollowedGroup standing = begun;
        for (int slot = 0; slot < levels.length; slot++) {
            Instant start = grid.slot(slot).interval().start();
            while (!plan.slots().get(current).interval().contains(start)) {
                current++;
            }
            ExplainedSlot decided = plan.slots().get(current);
            slots.add(decided.expectedOver(grid.slot(slot).interval()));
            int next = decided.level();
            changes += next == standing.level ? 0 : 1;
            levels[slot] = (byte) next;
            standing =
                    standing.changedTo(next, start, grid.slot(slot).interval().end());
        }
        sum.add(new GroupPlan(begun.task(), grid, levels), atDefault(plan.group(), grid), changes);
        PlanningGrid expected = grid.withSlots(slots);
        sum.addPromise(new GroupPlan(begun.task(), expected, levels), atDefault(plan.group(), expected));
        return standing;
    }

    private FollowedGroup changedTo(int next, Instant from, Instant until) {
        return new FollowedGroup(
                until, group, next, (level > 0) == (next > 0) ? since : from, level == next ? levelSince : from);
    }

    /** The levels of the group may be others in the next plan than they were in the last. */
    private FollowedGroup under(GroupPlanRecord plan) {
        return new FollowedGroup(at, plan.group(), plan.group().levelOf(group, level), since, levelSince);
    }

    private GroupTask task() {
        return new GroupTask(group, new GroupState(level, until(at, since), until(at, levelSince), 0), List.of());
    }

    private static @Nullable Duration until(Instant at, @Nullable Instant since) {
        return since == null ? null : Duration.between(since, at);
    }

    /** All the time at the default level, which starts and changes nothing. */
    private static GroupPlan atDefault(MinerGroup group, PlanningGrid grid) {
        byte[] levels = new byte[grid.size()];
        Arrays.fill(levels, (byte) group.defaultLevel());
        GroupState always = new GroupState(group.defaultLevel(), null, 0);
        return new GroupPlan(new GroupTask(group, always, List.of()), grid, levels);
    }
}
