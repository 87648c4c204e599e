package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What keeps groups from a lower level, and what of it gives way to a cap first: what rules and documents want, then what
 * calendars and promises want, then what people want now, and last what only a group's own limits on its changes hold.
 */
final class Demands {

    private final List<GroupTask> tasks;

    Demands(List<GroupTask> tasks) {
        this.tasks = tasks;
    }

    /** What keeps a group at a level in a slot, as far as the level itself is demanded; else its own limits. */
    YieldRank of(int group, Slot slot, int level) {
        GroupTask task = tasks.get(group);
        return Stream.concat(task.limits().stream(), task.wishes().stream())
                .filter(rule -> rule.interval().overlaps(slot.interval()))
                .map(Timed::value)
                .filter(rule -> rule.levels().lowest() >= level)
                .map(Demands::rank)
                .max(YieldRank::compareTo)
                .orElse(slot.isPriced() ? YieldRank.OWN_LIMITS : YieldRank.RULES);
    }

    private static YieldRank rank(LevelRule rule) {
        return rule.claims().ruling().stream()
                .map(claim -> YieldRank.of(claim.intentClass()))
                .max(YieldRank::compareTo)
                .orElse(YieldRank.RULES);
    }
}
