package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.kernel.LocalDays;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

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
        GroupState initial = plan.initial();
        int level = before.getLast().level();
        return Optional.of(new GroupState(
                level,
                lasting(other -> other > 0 == level > 0, initial.inState(), before, initial, instant),
                lasting(other -> other == level, initial.atLevel(), before, initial, instant),
                startsToday(instant, before, plan, days)));
    }

    /**
     * How long it has been as it is now.
     *
     * @param same whether it is so at a level
     * @param earlier how long it had been so when the plan began, if it was; null: long enough
     */
    private static @Nullable Duration lasting(
            IntPredicate same,
            @Nullable Duration earlier,
            List<ExplainedSlot> before,
            GroupState initial,
            Instant instant) {
        for (ExplainedSlot slot : before.reversed()) {
            if (!same.test(slot.level())) {
                return Duration.between(slot.interval().end(), instant);
            }
        }
        Duration planned = Duration.between(before.getFirst().interval().start(), instant);
        if (!same.test(initial.level())) {
            return planned;
        }
        return earlier == null ? null : earlier.plus(planned);
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
