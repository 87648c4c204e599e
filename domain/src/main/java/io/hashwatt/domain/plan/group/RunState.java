package io.hashwatt.domain.plan.group;

/**
 * Where a group stands between two slots, for those who walk through a plan slot by slot.
 *
 * @param since epoch milliseconds since when it is on or off
 * @param starts made in the local day {@code day}
 * @param day number of the local day the starts belong to
 */
public record RunState(int level, long since, int starts, int day) {

    public boolean isOn() {
        return level > 0;
    }

    public int startsOn(int otherDay) {
        return day == otherDay ? starts : 0;
    }
}
