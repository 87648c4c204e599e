package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a group next goes to another level.
 *
 * @param more how many other groups change at the same time
 */
public record NextChange(Instant at, String group, String level, int more) {

    public static Optional<NextChange> after(Instant now, List<GroupPlanRecord> groups) {
        List<NextChange> each =
                groups.stream().flatMap(group -> of(now, group).stream()).toList();
        return each.stream().min(Comparator.comparing(NextChange::at)).map(first -> first.among(each));
    }

    private NextChange among(List<NextChange> all) {
        long together = all.stream().filter(other -> other.at.equals(at)).count();
        return new NextChange(at, group, level, (int) together - 1);
    }

    private static Optional<NextChange> of(Instant now, GroupPlanRecord plan) {
        ExplainedSlot current = null;
        for (ExplainedSlot slot : plan.slots()) {
            Interval interval = slot.interval();
            if (current != null && slot.level() != current.level()) {
                return Optional.of(new NextChange(
                        interval.start(),
                        plan.group().name(),
                        plan.group().level(slot.level()).name(),
                        0));
            }
            if (interval.end().isAfter(now)) {
                current = slot;
            }
        }
        return Optional.empty();
    }
}
