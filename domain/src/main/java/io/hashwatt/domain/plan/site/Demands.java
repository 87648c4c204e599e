package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.IntentClass;
import java.util.List;
import java.util.stream.Stream;

/**
 * What keeps groups from a lower level, and what of it gives way to a cap first: what rules and documents want, then what
 * calendars and promises want, then what people want now, and last what only a group's own limits on its changes hold.
 */
final class Demands {

    /** How easily something gives way, the easiest first. */
    enum Rank {
        RULES,
        CALENDARS,
        PEOPLE,
        OWN_LIMITS
    }

    private final List<GroupTask> tasks;

    Demands(List<GroupTask> tasks) {
        this.tasks = tasks;
    }

    /** What keeps a group at a level in a slot, as far as the level itself is demanded; else its own limits. */
    Rank of(int group, Slot slot, int level) {
        GroupTask task = tasks.get(group);
        return Stream.concat(task.limits().stream(), task.wishes().stream())
                .filter(rule -> rule.interval().overlaps(slot.interval()))
                .map(Timed::value)
                .filter(rule -> rule.levels().lowest() >= level)
                .map(Demands::rank)
                .max(Rank::compareTo)
                .orElse(slot.isPriced() ? Rank.OWN_LIMITS : Rank.RULES);
    }

    private static Rank rank(LevelRule rule) {
        return rule.claims().ruling().stream()
                .map(Demands::rank)
                .max(Rank::compareTo)
                .orElse(Rank.RULES);
    }

    private static Rank rank(Claim claim) {
        IntentClass wants = claim.intentClass();
        return switch (wants) {
            case null -> Rank.RULES;
            case ECONOMIC, DEFAULT_LEVEL -> Rank.RULES;
            case CALENDAR, DEMAND_RESPONSE -> Rank.CALENDARS;
            case SAFETY_STOP, MAINTENANCE, OVERRIDE, PROTECTION -> Rank.PEOPLE;
        };
    }
}
