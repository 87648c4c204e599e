package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.PreviewSchedule.Change;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentsByGroup;
import io.hashwatt.domain.schedule.intent.Rulings;
import io.hashwatt.domain.schedule.intent.Rulings.Stretch;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Tells the groups of a site that would be bounded otherwise than they are. */
final class ChangedGroups {

    private final Side before;
    private final Side after;

    private ChangedGroups(List<TargetedIntent> before, List<TargetedIntent> after, Interval period) {
        this.before = new Side(before, period);
        this.after = new Side(after, period);
    }

    static List<Change> between(
            List<TargetedIntent> before, List<TargetedIntent> after, List<RegisteredGroup> groups, Interval period) {
        ChangedGroups changes = new ChangedGroups(before, after, period);
        return groups.stream()
                .filter(changes::isChanged)
                .map(group -> new Change(
                        group.id(),
                        changes.before.of(group).stretches(),
                        changes.after.of(group).stretches()))
                .toList();
    }

    private boolean isChanged(RegisteredGroup group) {
        return !before.of(group).bounds().equals(after.of(group).bounds());
    }

    private record Bounds(Interval interval, int lowest, int highest) {}

    /** @param bounds without whom they come from: who says the same changes nothing */
    private record Rules(List<Stretch> stretches, List<Bounds> bounds) {

        static Rules of(List<Stretch> stretches) {
            return new Rules(
                    stretches,
                    stretches.stream()
                            .map(one -> new Bounds(
                                    one.interval(),
                                    one.ruling().lowest(),
                                    one.ruling().highest()))
                            .toList());
        }
    }

    /** What rules on one side, worked out once for all groups that are told the same and have as many levels. */
    private static final class Side {

        private final IntentsByGroup intents;
        private final Interval period;
        private final Map<List<Intent>, Map<Integer, Rules>> known = new IdentityHashMap<>();

        Side(List<TargetedIntent> intents, Interval period) {
            this.intents = new IntentsByGroup(intents);
            this.period = period;
        }

        Rules of(RegisteredGroup group) {
            List<Intent> about = intents.about(group);
            return known.computeIfAbsent(about, first -> new HashMap<>())
                    .computeIfAbsent(group.group().topLevel(), top -> Rules.of(Rulings.over(period, about, top)));
        }
    }
}
