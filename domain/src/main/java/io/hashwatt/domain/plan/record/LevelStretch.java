package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.ReasonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Neighbouring slots of a group at one level.
 *
 * @param isPriced false: a price is missing, so the default level is held, or the nearest to it that is allowed
 */
public record LevelStretch(Interval interval, int level, boolean isPriced) {

    /** All of a plan, in order of time; no two neighbours are alike. */
    public static List<LevelStretch> of(GroupPlan plan) {
        return merged(IntStream.range(0, plan.grid().size()).mapToObj(index -> {
            Slot slot = plan.grid().slot(index);
            return new LevelStretch(slot.interval(), plan.level(index), slot.isPriced());
        }));
    }

    /** Those of a stored plan within a part of its period, cut at its bounds. */
    public static List<LevelStretch> of(GroupPlanRecord plan, Interval part) {
        return merged(plan.slots().stream()
                .map(slot -> slot.interval()
                        .intersection(part)
                        .map(seen -> new LevelStretch(seen, slot.level(), slot.kind() != ReasonKind.NO_PRICE)))
                .flatMap(Optional::stream));
    }

    private static List<LevelStretch> merged(Stream<LevelStretch> slots) {
        List<LevelStretch> stretches = new ArrayList<>();
        slots.forEachOrdered(slot -> {
            if (!stretches.isEmpty() && stretches.getLast().isContinuedBy(slot)) {
                stretches.add(stretches.removeLast().upTo(slot));
            } else {
                stretches.add(slot);
            }
        });
        return List.copyOf(stretches);
    }

    private boolean isContinuedBy(LevelStretch next) {
        return interval.end().equals(next.interval.start()) && level == next.level && isPriced == next.isPriced;
    }

    private LevelStretch upTo(LevelStretch last) {
        return new LevelStretch(new Interval(interval.start(), last.interval.end()), level, isPriced);
    }
}
