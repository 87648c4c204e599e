package io.hashwatt.domain.fleet;

/**
 * Which level of its group a level is, for good: whatever else changes in the list, it stays the same, and no other level of
 * the group ever gets it. A calendar, an intervention and a strike rule name levels by this number, for many groups at once.
 *
 * @param number 0 to {@link #HIGHEST}; 0 is off in every group
 */
public record PowerLevelId(int number) implements Comparable<PowerLevelId> {

    /** Beyond what a group ever hands out: with each edit all of its levels may be new. */
    public static final int HIGHEST = 999_999_999;

    public static final PowerLevelId OFF = new PowerLevelId(0);

    public PowerLevelId {
        if (number < 0 || number > HIGHEST) {
            throw new IllegalArgumentException("a level's id is 0 to " + HIGHEST + ": " + number);
        }
    }

    @Override
    public int compareTo(PowerLevelId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
