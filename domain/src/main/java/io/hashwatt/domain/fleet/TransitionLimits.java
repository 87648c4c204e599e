package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How often and how fast a group may change. All times are elapsed time, never clock time.
 *
 * @param minimumUp a run lasts at least this long
 * @param minimumDown a stretch at level 0 lasts at least this long
 * @param startsPerDay the most starts in one site-local day; empty: any number
 * @param rampPerMinute the most the whole group's power may change, per minute of the slot that is
 *     entered, up or down; null: any change
 */
public record TransitionLimits(
        Duration minimumUp,
        Duration minimumDown,
        OptionalInt startsPerDay,
        @Nullable Power rampPerMinute) {

    public static final TransitionLimits NONE =
            new TransitionLimits(Duration.ZERO, Duration.ZERO, OptionalInt.empty(), null);

    public TransitionLimits {
        if (minimumUp.isNegative() || minimumDown.isNegative()) {
            throw new IllegalArgumentException("minimum times are not negative");
        }
        if (startsPerDay.isPresent() && startsPerDay.getAsInt() < 0) {
            throw new IllegalArgumentException("starts per day are not negative");
        }
    }

    public TransitionLimits withMinimumUp(Duration time) {
        return new TransitionLimits(time, minimumDown, startsPerDay, rampPerMinute);
    }

    public TransitionLimits withMinimumDown(Duration time) {
        return new TransitionLimits(minimumUp, time, startsPerDay, rampPerMinute);
    }

    public TransitionLimits withStartsPerDay(OptionalInt starts) {
        return new TransitionLimits(minimumUp, minimumDown, starts, rampPerMinute);
    }

    public TransitionLimits withRampPerMinute(@Nullable Power ramp) {
        return new TransitionLimits(minimumUp, minimumDown, startsPerDay, ramp);
    }
}
