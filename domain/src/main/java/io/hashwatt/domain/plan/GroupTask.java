package io.hashwatt.domain.plan;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import java.util.List;

/**
 * What there is to plan for one group.
 *
 * @param initial where it stands when the horizon begins
 * @param limits bounds on its level, in any order; several bind together
 */
public record GroupTask(MinerGroup group, GroupState initial, List<LevelLimit> limits) {

    public GroupTask {
        limits = List.copyOf(limits);
        if (initial.level() > group.topLevel()) {
            throw new IllegalArgumentException("the initial level is one of the levels of " + group.name());
        }
        for (LevelLimit limit : limits) {
            if (limit.highest() > group.topLevel()) {
                throw new IllegalArgumentException("a limit's levels are levels of " + group.name());
            }
        }
    }

    /** A group that stands still and is bound by nothing but its own limits. */
    public static GroupTask of(MinerGroup group) {
        return new GroupTask(group, GroupState.OFF, List.of());
    }
}
