package io.hashwatt.domain.schedule.intent;

/**
 * Neighbouring levels of a group.
 *
 * @param lowest from 0; above 0: must run
 * @param highest not below the lowest; 0: must be off
 */
public record LevelRange(int lowest, int highest) {

    public LevelRange {
        if (lowest < 0 || highest < lowest) {
            throw new IllegalArgumentException("the lowest level is not above the highest: " + lowest + ", " + highest);
        }
    }

    /** That level alone. */
    public static LevelRange of(int level) {
        return new LevelRange(level, level);
    }

    /** Whether it leaves nothing to choose. */
    public boolean isOne() {
        return lowest == highest;
    }

    public boolean contains(int level) {
        return lowest <= level && level <= highest;
    }

    /** The level itself if it is one of these, else the nearest of these. */
    public int nearest(int level) {
        return Math.clamp(level, lowest, highest);
    }
}
