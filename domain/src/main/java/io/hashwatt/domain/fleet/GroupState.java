package io.hashwatt.domain.fleet;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a group stands at an instant.
 *
 * @param level the level it is at
 * @param inState how long it has been on (at any level above 0) or off; null: long enough for every limit
 * @param startsToday starts already made in the current site-local day
 */
public record GroupState(int level, @Nullable Duration inState, int startsToday) {

    /** Off for long enough, no start made today. */
    public static final GroupState OFF = new GroupState(0, null, 0);

    public GroupState {
        if (level < 0 || startsToday < 0 || (inState != null && inState.isNegative())) {
            throw new IllegalArgumentException("level, time in state and starts are not negative");
        }
    }

    /** The same at another level, on if this is on and off if it is off. */
    public GroupState at(int other) {
        return new GroupState(other, inState, startsToday);
    }
}
