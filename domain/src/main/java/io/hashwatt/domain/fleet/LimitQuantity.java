package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a {@link GroupLimit} is measured in, and where it stands among the others of a group.
 *
 * @param <V> the limit itself; one of its values says that there is none
 */
public abstract sealed class LimitQuantity<V> {

    private final Function<TransitionLimits, V> part;
    private final BiFunction<TransitionLimits, V, TransitionLimits> changed;

    private LimitQuantity(
            Function<TransitionLimits, V> part, BiFunction<TransitionLimits, V, TransitionLimits> changed) {
        this.part = part;
        this.changed = changed;
    }

    public final V of(TransitionLimits limits) {
        return part.apply(limits);
    }

    /** The same limits with another value of this one. */
    public final TransitionLimits with(TransitionLimits limits, V value) {
        return changed.apply(limits, value);
    }

    /** Elapsed time, which may be finer than a minute; zero: none. */
    public static final class Minutes extends LimitQuantity<Duration> {

        /** Ten years: longer than any plan, short enough to calculate with. */
        public static final int MOST = 5_256_000;

        Minutes(
                Function<TransitionLimits, Duration> part,
                BiFunction<TransitionLimits, Duration, TransitionLimits> changed) {
            super(part, changed);
        }
    }

    /** A number of starts in one site-local day, from 0; empty: any number. */
    public static final class StartsPerDay extends LimitQuantity<OptionalInt> {

        public static final int MOST = 100_000;

        StartsPerDay(
                Function<TransitionLimits, OptionalInt> part,
                BiFunction<TransitionLimits, OptionalInt, TransitionLimits> changed) {
            super(part, changed);
        }
    }

    /** Power of the whole group a minute, from 0 W; empty: any. */
    public static final class WattsPerMinute extends LimitQuantity<Optional<Power>> {

        WattsPerMinute(
                Function<TransitionLimits, Optional<Power>> part,
                BiFunction<TransitionLimits, Optional<Power>, TransitionLimits> changed) {
            super(part, changed);
        }
    }
}
