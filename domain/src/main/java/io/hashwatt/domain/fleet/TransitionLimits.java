package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How often and how fast a group may change, and what it loses by it. All times are elapsed time, never clock time.
 *
 * @param minimumUp a run lasts at least this long
 * @param minimumDown a stretch at level 0 lasts at least this long
 * @param startsPerDay the most starts in one site-local day; empty: any number
 * @param rampPerMinute the most the whole group's power may change, per minute of the slot that is
 *     entered, up or down; null: any change
 * @param minimumLevel a level above 0 stays at least this long before it becomes another level above 0; it may be
 *     stopped earlier
 * @param levelChange what the change between two levels above 0 costs
 */
public record TransitionLimits(
        Duration minimumUp,
        Duration minimumDown,
        OptionalInt startsPerDay,
        @Nullable Power rampPerMinute,
        Duration minimumLevel,
        LevelChange levelChange) {

    public static final TransitionLimits NONE = new TransitionLimits(
            Duration.ZERO, Duration.ZERO, OptionalInt.empty(), null, Duration.ZERO, LevelChange.FREE);

    public TransitionLimits {
        if (minimumUp.isNegative() || minimumDown.isNegative() || minimumLevel.isNegative()) {
            throw new IllegalArgumentException("minimum times are not negative");
        }
        if (startsPerDay.isPresent() && startsPerDay.getAsInt() < 0) {
            throw new IllegalArgumentException("starts per day are not negative");
        }
    }

    public TransitionLimits withMinimumUp(Duration time) {
        return new TransitionLimits(time, minimumDown, startsPerDay, rampPerMinute, minimumLevel, levelChange);
    }

    public TransitionLimits withMinimumDown(Duration time) {
        return new TransitionLimits(minimumUp, time, startsPerDay, rampPerMinute, minimumLevel, levelChange);
    }

    public TransitionLimits withStartsPerDay(OptionalInt starts) {
        return new TransitionLimits(minimumUp, minimumDown, starts, rampPerMinute, minimumLevel, levelChange);
    }

    public TransitionLimits withRampPerMinute(@Nullable Power ramp) {
        return new TransitionLimits(minimumUp, minimumDown, startsPerDay, ramp, minimumLevel, levelChange);
    }

    public TransitionLimits withMinimumLevel(Duration time) {
        return new TransitionLimits(minimumUp, minimumDown, startsPerDay, rampPerMinute, time, levelChange);
    }

    public TransitionLimits withLevelChange(LevelChange change) {
        return new TransitionLimits(minimumUp, minimumDown, startsPerDay, rampPerMinute, minimumLevel, change);
    }

    TransitionLimits withoutHashOnChange(Duration time) {
        return withLevelChange(new LevelChange(time, levelChange.cost()));
    }

    TransitionLimits withCostOfChange(BigDecimal cost) {
        return withLevelChange(new LevelChange(levelChange.withoutHash(), cost));
    }

    /** What a change costs is no limit, and stays. */
    public TransitionLimits lifted() {
        return NONE.withLevelChange(levelChange);
    }
}
