package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.plan.dp.Standing;

/**
 * Where a group stands between two slots, for those who walk through a plan slot by slot.
 *
 * @param since epoch milliseconds since when it is on or off
 * @param levelSince epoch milliseconds since when it is at its level, not before {@code since}
 * @param starts made in the local day {@code day}
 * @param day number of the local day the starts belong to
 */
public record RunState(int level, long since, long levelSince, int starts, int day) {

    /** The same before a slot of a programme. */
    public Standing standing(int slot, int startsToday) {
        return new Standing(slot, level, since, levelSince, startsToday);
    }

    public boolean isOn() {
        return level > 0;
    }

    public int startsOn(int otherDay) {
        return day == otherDay ? starts : 0;
    }
}
