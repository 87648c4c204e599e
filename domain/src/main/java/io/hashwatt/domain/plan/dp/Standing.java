package io.hashwatt.domain.plan.dp;

/**
 * Where a group stands before a slot is decided.
 *
 * @param slot the slot to be decided next
 * @param level the level it is at
 * @param since epoch milliseconds since when it is on (at any level above 0) or off; {@link #LONG_AGO} if long enough
 * @param levelSince the same for its level, not before {@code since}; after it: the level was changed during the run
 * @param startsToday starts already made in the local day of {@code slot}
 */
public record Standing(int slot, int level, long since, long levelSince, int startsToday) {

    /** Before any horizon, with room to add a length of time. */
    public static final long LONG_AGO = Long.MIN_VALUE / 4;

    public boolean isOn() {
        return level > 0;
    }

    public boolean hasChangedLevel() {
        return levelSince > since;
    }
}
