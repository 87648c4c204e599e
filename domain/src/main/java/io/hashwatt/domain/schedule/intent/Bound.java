package io.hashwatt.domain.schedule.intent;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Power;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What may be wanted of a group's draw: no less than a floor, no more than a ceiling, or both. People say it in levels, the
 * grid and whoever guards a cap in watts; what it leaves of a group's levels is the same question to both.
 */
public sealed interface Bound {

    /** Levels before watts, then the lower ceiling, then the lower floor. */
    Comparator<Bound> ORDER = (one, other) -> switch (one) {
        case Levels own -> other instanceof Levels its ? Levels.ORDER.compare(own, its) : -1;
        case Watts own -> other instanceof Watts its ? Watts.ORDER.compare(own, its) : 1;
    };

    /** A set-point. */
    static Levels exactly(int level) {
        return new Levels(level, level);
    }

    /** What it leaves of the levels of a group. What the group cannot meet is met as nearly as it can. */
    LevelRange levelsOf(MinerGroup group);

    /** Whether it asks for more than the other allows. Of levels and watts that is never said: it depends on the group. */
    boolean isAbove(Bound other);

    /** Whether nothing meets both, whatever the group. */
    default boolean excludes(Bound other) {
        return isAbove(other) || other.isAbove(this);
    }

    /**
     * In levels of the group; one that it does not have is met at its highest.
     *
     * @param floor lowest level, from 0; null: none
     * @param ceiling highest level, from 0, not below the floor; null: none. Equal to the floor it is a set-point
     */
    record Levels(@Nullable Integer floor, @Nullable Integer ceiling) implements Bound {

        private static final Comparator<Levels> ORDER = Comparator.comparingInt(
                        (Levels levels) -> levels.ceiling == null ? Integer.MAX_VALUE : levels.ceiling)
                .thenComparingInt(levels -> levels.floor == null ? 0 : levels.floor);

        public Levels {
            requireOne(floor, ceiling);
            if (floor != null && floor < 0 || ceiling != null && ceiling < (floor == null ? 0 : floor)) {
                throw new IllegalArgumentException("levels count from 0, and the floor is not above the ceiling");
            }
        }

        @Override
        public LevelRange levelsOf(MinerGroup group) {
            int top = group.topLevel();
            return new LevelRange(
                    floor == null ? 0 : Math.min(floor, top), ceiling == null ? top : Math.min(ceiling, top));
        }

        @Override
        public boolean isAbove(Bound other) {
            return other instanceof Levels its && floor != null && its.ceiling != null && floor > its.ceiling;
        }
    }

    /**
     * In watts that the whole group draws at the wall. The ceiling leaves the levels that draw no more, but always level 0,
     * which nothing is below; the floor those that draw no less, or else the highest. Where no level lies between the two it
     * is the ceiling that counts.
     *
     * @param floor null: none
     * @param ceiling not below the floor; null: none
     */
    record Watts(@Nullable Power floor, @Nullable Power ceiling) implements Bound {

        private static final Comparator<Watts> ORDER = Comparator.comparing(
                        Watts::ceiling, Comparator.nullsLast(Comparator.<Power>naturalOrder()))
                .thenComparing(watts -> watts.floor == null ? Power.NONE : watts.floor);

        public Watts {
            requireOne(floor, ceiling);
            if (floor != null && ceiling != null && floor.exceeds(ceiling)) {
                throw new IllegalArgumentException(
                        "the floor is not above the ceiling: " + floor.watts() + ", " + ceiling.watts());
            }
        }

        @Override
        public LevelRange levelsOf(MinerGroup group) {
            int highest = highestWithin(group);
            return new LevelRange(Math.min(lowestReaching(group), highest), highest);
        }

        private int highestWithin(MinerGroup group) {
            int level = group.topLevel();
            while (ceiling != null && level > 0 && group.powerAt(level).exceeds(ceiling)) {
                level--;
            }
            return level;
        }

        private int lowestReaching(MinerGroup group) {
            int level = 0;
            while (floor != null && level < group.topLevel() && floor.exceeds(group.powerAt(level))) {
                level++;
            }
            return level;
        }

        @Override
        public boolean isAbove(Bound other) {
            return other instanceof Watts its && floor != null && its.ceiling != null && floor.exceeds(its.ceiling);
        }
    }

    private static void requireOne(@Nullable Object floor, @Nullable Object ceiling) {
        if (floor == null && ceiling == null) {
            throw new IllegalArgumentException("a bound has a floor or a ceiling");
        }
    }
}
