package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.kernel.LocalDays;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a group stands at an instant if it has followed its plan. Until miners report their state this is the best anyone
 * can say.
 */
public final class PlannedState {

    private PlannedState() {}

    /** @return empty when the plan does not reach up to the instant */
    public static Optional<GroupState> at(Instant instant, GroupPlanRecord plan, LocalDays days) {
        if (plan.slots().getFirst().interval().start().equals(instant)) {
            return Optional.of(plan.initial());
        }
        List<ExplainedSlot> before = plan.slots().stream()
                .filter(slot -> slot.interval().start().isBefore(instant))
                .toList();
        if (before.isEmpty() || before.getLast().interval().end().isBefore(instant)) {
            return Optional.empty();
        }
        int level = before.getLast().level();
        return Optional.of(new GroupState(
                level, inState(instant, before, plan.initial()), startsToday(instant, before, plan, days)));
    }

    private static @org.jspecify.annotations.Nullable Duration inState(
            Instant instant, List<ExplainedSlot> before, GroupState initial) {
        boolean on = before.getLast().level() > 0;
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).level() > 0 != on) {
                return Duration.between(before.get(i).interval().end(), instant);
            }
        }
        if (initial.level() > 0 != on) {
            return Duration.between(before.getFirst().interval().start(), instant);
        }
        Duration earlier = initial.inState();
        return earlier == null
                ? null
                : earlier.plus(Duration.between(before.getFirst().interval().start(), instant));
    }

    private static int startsToday(Instant instant, List<ExplainedSlot> before, GroupPlanRecord plan, LocalDays days) {
        var today = days.dayOf(instant);
        int level = plan.initial().level();
        int starts = days.dayOf(before.getFirst().interval().start()).equals(today)
                ? plan.initial().startsToday()
                : 0;
        for (ExplainedSlot slot : before) {
            boolean start = level == 0 && slot.level() > 0;
            if (start && days.dayOf(slot.interval().start()).equals(today)) {
                starts++;
            }
            level = slot.level();
        }
        return starts;
    }
}
