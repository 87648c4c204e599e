package io.hashwatt.domain.fleet;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a group stands at an instant.
 *
 * @param level the level it is at
 * @param inState how long it has been on (at any level above 0) or off; null: long enough for every limit
 * @param atLevel how long it has been at its level, no longer than it has been on or off; null: long enough for every limit
 * @param startsToday starts already made in the current site-local day
 */
public record GroupState(
        int level, @Nullable Duration inState, @Nullable Duration atLevel, int startsToday) {

    /** Off for long enough, no start made today. */
    public static final GroupState OFF = new GroupState(0, null, 0);

    public GroupState {
        if (level < 0 || startsToday < 0 || isNegative(inState) || isNegative(atLevel)) {
            throw new IllegalArgumentException("level, times and starts are not negative");
        }
        boolean longer = inState != null && (atLevel == null || atLevel.compareTo(inState) > 0);
        atLevel = level == 0 || longer ? inState : atLevel;
    }

    /** Of which nobody has said that it changed its level since it went on or off. */
    public GroupState(int level, @Nullable Duration inState, int startsToday) {
        this(level, inState, inState, startsToday);
    }

    /** The same at another level, on if this is on and off if it is off. */
    public GroupState at(int other) {
        return new GroupState(other, inState, atLevel, startsToday);
    }

    /** The same of a group that has no other level to have come from. */
    public GroupState unchanged() {
        return new GroupState(level, inState, startsToday);
    }

    private static boolean isNegative(@Nullable Duration time) {
        return time != null && time.isNegative();
    }
}
