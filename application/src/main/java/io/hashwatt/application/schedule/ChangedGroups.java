package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.PreviewSchedule.Change;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Rulings;
import io.hashwatt.domain.schedule.Rulings.Stretch;
import io.hashwatt.domain.schedule.TargetedIntent;
import java.util.List;

/** Tells the groups of a site that would be bounded otherwise than they are. */
final class ChangedGroups {

    private ChangedGroups() {}

    static List<Change> between(
            List<TargetedIntent> before, List<TargetedIntent> after, List<RegisteredGroup> groups, Interval period) {
        return groups.stream()
                .map(group -> new Change(group.id(), ruling(before, group, period), ruling(after, group, period)))
                .filter(change -> !bounds(change.inForce()).equals(bounds(change.drafted())))
                .toList();
    }

    private static List<Stretch> ruling(List<TargetedIntent> intents, RegisteredGroup group, Interval period) {
        return Rulings.over(
                period, TargetedIntent.about(group, intents), group.group().topLevel());
    }

    /** Without whom they come from: who says the same changes nothing. */
    private static List<?> bounds(List<Stretch> stretches) {
        record Bounds(Interval interval, int lowest, int highest) {}
        return stretches.stream()
                .map(one -> new Bounds(
                        one.interval(), one.ruling().lowest(), one.ruling().highest()))
                .toList();
    }
}
