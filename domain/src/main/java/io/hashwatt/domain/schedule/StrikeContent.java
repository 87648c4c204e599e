package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.SeriesId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule by price: above a level's strike the groups leave it, below they may come back. It rules where the control mode of
 * the site says {@code REACTIVE}.
 *
 * <p>Prices keep the digits that somebody typed, because they are shown so; rules are equal when their numbers are.
 *
 * @param series whose prices it watches; null: those the site is planned on
 * @param strikes up to which price each level pays
 * @param adderPerMwh what comes on top of a price before it is compared: grid fees, taxes; in the site's currency
 * @param patience how it keeps from following every swing
 */
public record StrikeContent(
        String name,
        Target target,
        @Nullable SeriesId series,
        Strikes strikes,
        BigDecimal adderPerMwh,
        Patience patience)
        implements ScheduleContent {

    public StrikeContent {
        ScheduleContent.checkedName(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StrikeContent that && value().equals(that.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    private List<@Nullable Object> value() {
        return Arrays.asList(name, target, series, strikes, Decimals.plain(adderPerMwh), patience);
    }

    @Override
    public StrikeContent named(String newName) {
        return new StrikeContent(newName, target, series, strikes, adderPerMwh, patience);
    }

    @Override
    public StrikeContent aimedAt(Target newTarget) {
        return new StrikeContent(name, newTarget, series, strikes, adderPerMwh, patience);
    }

    /** Up to which price a level pays. */
    public sealed interface Strikes {

        /**
         * What the last step up to the level earns at the hashprice of the time.
         *
         * @param marginPerMwh what it has to earn beyond its power, from 0, in the site's currency
         */
        record Automatic(BigDecimal marginPerMwh) implements Strikes {

            public Automatic {
                if (marginPerMwh.signum() < 0) {
                    throw new IllegalArgumentException("a margin is not negative");
                }
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Automatic that && marginPerMwh.compareTo(that.marginPerMwh) == 0;
            }

            @Override
            public int hashCode() {
                return Decimals.plain(marginPerMwh).hashCode();
            }
        }

        /**
         * As somebody has typed it.
         *
         * @param pricePerMwh of the levels with the ids 1, 2 and so on, none above the one before; levels beyond have the
         *     last one's, and one that was added below one of them has that one's
         */
        record Typed(CurrencyCode currency, List<BigDecimal> pricePerMwh) implements Strikes {

            public Typed {
                pricePerMwh = List.copyOf(pricePerMwh);
                if (pricePerMwh.isEmpty()) {
                    throw new IllegalArgumentException("there is a strike for level 1 at least");
                }
                for (int level = 1; level < pricePerMwh.size(); level++) {
                    if (pricePerMwh.get(level).compareTo(pricePerMwh.get(level - 1)) > 0) {
                        throw new IllegalArgumentException("a higher level has no higher strike");
                    }
                }
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Typed that && value().equals(that.value());
            }

            @Override
            public int hashCode() {
                return value().hashCode();
            }

            private List<Object> value() {
                return List.of(
                        currency, pricePerMwh.stream().map(Decimals::plain).toList());
            }
        }
    }

    /**
     * How a rule keeps from following every swing.
     *
     * @param upBelowPerMwh how far below its strike a price has to be for a level to be taken up again, from 0
     * @param intervalsDown how many intervals of price in a row have to ask for less, from 1
     * @param intervalsUp how many have to ask for more, from 1
     * @param atOnceAbovePerMwh above this price, adder included, the groups go off at once; null: never
     * @param minimumOff how long a group stays off, from 0, in whole minutes
     * @param minimumOn how long it stays on, from 0, in whole minutes; the price above overrides it
     */
    public record Patience(
            BigDecimal upBelowPerMwh,
            int intervalsDown,
            int intervalsUp,
            @Nullable BigDecimal atOnceAbovePerMwh,
            Duration minimumOff,
            Duration minimumOn) {

        public static final int MOST_INTERVALS = 100;
        public static final Duration LONGEST_HOLD = Duration.ofDays(1);

        public static final Patience NONE = new Patience(BigDecimal.ZERO, 1, 1, null, Duration.ZERO, Duration.ZERO);

        public Patience {
            if (upBelowPerMwh.signum() < 0) {
                throw new IllegalArgumentException("a level is not taken up again above its strike");
            }
            if (!isCount(intervalsDown) || !isCount(intervalsUp)) {
                throw new IllegalArgumentException("intervals are counted from 1 to " + MOST_INTERVALS);
            }
            if (!isHold(minimumOff) || !isHold(minimumOn)) {
                throw new IllegalArgumentException(
                        "a hold lasts 0 to " + LONGEST_HOLD.toHours() + " hours, in whole minutes");
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Patience that && value().equals(that.value());
        }

        @Override
        public int hashCode() {
            return value().hashCode();
        }

        private List<@Nullable Object> value() {
            return Arrays.asList(
                    Decimals.plain(upBelowPerMwh),
                    intervalsDown,
                    intervalsUp,
                    atOnceAbovePerMwh == null ? null : Decimals.plain(atOnceAbovePerMwh),
                    minimumOff,
                    minimumOn);
        }

        private static boolean isCount(int intervals) {
            return intervals >= 1 && intervals <= MOST_INTERVALS;
        }

        private static boolean isHold(Duration time) {
            return !time.isNegative()
                    && time.compareTo(LONGEST_HOLD) <= 0
                    && time.equals(time.truncatedTo(ChronoUnit.MINUTES));
        }
    }
}
