package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
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

    /** The value of one group's limits put into another's. */
    final TransitionLimits copy(TransitionLimits from, TransitionLimits to) {
        return with(to, of(from));
    }

    public final boolean isNone(TransitionLimits limits) {
        return of(limits).equals(of(TransitionLimits.NONE));
    }

    /** The value in full, to be kept; {@link #parsed} reads it. */
    public abstract String text(TransitionLimits limits);

    /** The same limits with the value that a text says. */
    public abstract TransitionLimits parsed(TransitionLimits limits, String text);

    /** The value as it stands in a sentence for people, without its unit. */
    abstract String plain(TransitionLimits limits);

    /** Elapsed time, which may be finer than a minute; zero: none. */
    public static final class Minutes extends LimitQuantity<Duration> {

        /** Ten years: longer than any plan, short enough to calculate with. */
        public static final int MOST = 5_256_000;

        Minutes(
                Function<TransitionLimits, Duration> part,
                BiFunction<TransitionLimits, Duration, TransitionLimits> changed) {
            super(part, changed);
        }

        @Override
        public String text(TransitionLimits limits) {
            return of(limits).toString();
        }

        @Override
        public TransitionLimits parsed(TransitionLimits limits, String text) {
            return with(limits, Duration.parse(text));
        }

        @Override
        String plain(TransitionLimits limits) {
            return Long.toString(of(limits).toMinutes());
        }
    }

    /** A number of starts in one site-local day, from 0; empty: any number. */
    public static final class StartsPerDay extends LimitQuantity<OptionalInt> {

        public static final int MOST = 100_000;

        private static final String ANY = "any";

        StartsPerDay(
                Function<TransitionLimits, OptionalInt> part,
                BiFunction<TransitionLimits, OptionalInt, TransitionLimits> changed) {
            super(part, changed);
        }

        @Override
        public String text(TransitionLimits limits) {
            OptionalInt starts = of(limits);
            return starts.isPresent() ? Integer.toString(starts.getAsInt()) : ANY;
        }

        @Override
        public TransitionLimits parsed(TransitionLimits limits, String text) {
            return with(limits, text.equals(ANY) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text)));
        }

        @Override
        String plain(TransitionLimits limits) {
            return text(limits);
        }
    }

    /** Power of the whole group a minute, from 0 W; empty: any. */
    public static final class WattsPerMinute extends LimitQuantity<Optional<Power>> {

        private static final String ANY = "any";

        WattsPerMinute(
                Function<TransitionLimits, Optional<Power>> part,
                BiFunction<TransitionLimits, Optional<Power>, TransitionLimits> changed) {
            super(part, changed);
        }

        @Override
        public String text(TransitionLimits limits) {
            return of(limits).map(power -> power.watts().toPlainString()).orElse(ANY);
        }

        @Override
        public TransitionLimits parsed(TransitionLimits limits, String text) {
            return with(limits, text.equals(ANY) ? Optional.empty() : Optional.of(new Power(new BigDecimal(text))));
        }

        @Override
        String plain(TransitionLimits limits) {
            return text(limits);
        }
    }

    /** Money for the whole group in the site's currency, from 0; zero: none. */
    public static final class Cost extends LimitQuantity<BigDecimal> {

        Cost(
                Function<TransitionLimits, BigDecimal> part,
                BiFunction<TransitionLimits, BigDecimal, TransitionLimits> changed) {
            super(part, changed);
        }

        @Override
        public String text(TransitionLimits limits) {
            return of(limits).toPlainString();
        }

        @Override
        public TransitionLimits parsed(TransitionLimits limits, String text) {
            return with(limits, new BigDecimal(text));
        }

        @Override
        String plain(TransitionLimits limits) {
            return text(limits);
        }
    }
}
