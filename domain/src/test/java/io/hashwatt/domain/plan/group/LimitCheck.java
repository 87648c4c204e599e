package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a plan from its first slot to its last and names the first limit it breaks; knows the rules by themselves. */
public final class LimitCheck {

    private LimitCheck() {}

    public static Optional<String> firstBreach(GroupPlan plan) {
        GroupTask task = plan.task();
        TransitionLimits limits = task.group().limits();
        Instant begin = plan.grid().period().start();
        Map<LocalDate, Integer> starts = new HashMap<>();
        starts.put(plan.grid().days().dayOf(begin), task.initial().startsToday());
        Duration inState = task.initial().inState();
        @Nullable Instant since = inState == null ? null : begin.minus(inState);
        Duration atLevel = task.initial().atLevel();
        @Nullable Instant levelSince = atLevel == null ? null : begin.minus(atLevel);
        int before = task.initial().level();
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            Instant start = plan.grid().slot(slot).interval().start();
            int level = plan.level(slot);
            if (before > 0 != level > 0) {
                Duration minimum = before > 0 ? limits.minimumUp() : limits.minimumDown();
                GroupLimit own = before > 0 ? GroupLimit.MIN_UP_MINUTES : GroupLimit.MIN_DOWN_MINUTES;
                if (since != null
                        && Duration.between(since, start).compareTo(minimum) < 0
                        && !yields(task, own, since, start)) {
                    return Optional.of("minimum time at " + start);
                }
                since = start;
                LocalDate day = plan.grid().days().dayOf(start);
                int count = starts.merge(day, level > 0 ? 1 : 0, Integer::sum);
                if (yields(task, GroupLimit.MAX_STARTS_PER_DAY, start)) {
                    starts.put(day, level > 0 ? 1 : 0);
                } else if (level > 0 && count > limits.startsPerDay().orElse(Integer.MAX_VALUE)) {
                    return Optional.of("starts at " + start);
                }
            }
            if (before != level) {
                boolean tooEarly = levelSince != null
                        && Duration.between(levelSince, start).compareTo(limits.minimumLevel()) < 0
                        && !yields(task, GroupLimit.MIN_LEVEL_MINUTES, levelSince, start);
                if (before > 0 && level > 0 && tooEarly) {
                    return Optional.of("minimum time at a level at " + start);
                }
                levelSince = start;
            }
            if (breaksRamp(plan, slot, before) || breaksLevelLimit(plan, slot)) {
                return Optional.of("ramp or level limit at " + start);
            }
            before = level;
        }
        return Optional.empty();
    }

    private static boolean yields(GroupTask task, GroupLimit limit, Instant at) {
        return task.yields().stream()
                .anyMatch(one -> one.limits().contains(limit) && one.at().equals(at));
    }

    /** Whether a limit that holds since an instant has yielded after it, and no later than at the start. */
    private static boolean yields(GroupTask task, GroupLimit limit, Instant since, Instant start) {
        return task.yields().stream()
                .anyMatch(one -> one.limits().contains(limit)
                        && one.at().isAfter(since)
                        && !one.at().isAfter(start));
    }

    private static boolean breaksRamp(GroupPlan plan, int slot, int before) {
        Power ramp = plan.group().limits().rampPerMinute();
        BigDecimal change =
                plan.power(slot).distanceTo(plan.group().powerAt(before)).watts();
        Instant start = plan.grid().slot(slot).interval().start();
        return ramp != null
                && !yields(plan.task(), GroupLimit.RAMP_WATTS_PER_MINUTE, start)
                && change.compareTo(ramp.watts()
                                .multiply(plan.grid().slot(slot).interval().minutes()))
                        > 0;
    }

    private static boolean breaksLevelLimit(GroupPlan plan, int slot) {
        return plan.task().limits().stream()
                .filter(limit ->
                        limit.interval().overlaps(plan.grid().slot(slot).interval()))
                .anyMatch(limit -> !limit.value().levels().contains(plan.level(slot)));
    }
}
