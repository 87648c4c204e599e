package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.util.List;

/**
 * A set of like miners that are commanded together.
 *
 * @param name unique within its site
 * @param miners how many, at least 1
 * @param levels by rising power, 2 to {@link #MOST_LEVELS}; level 0 is off: no hashrate, standby power
 * @param startCost of the whole group
 * @param defaultLevel the level to hold when no price is known
 * @param placement by which it is meant with others; it changes nothing of what the group can do
 */
public record MinerGroup(
        String name,
        int miners,
        List<PowerLevel> levels,
        TransitionLimits limits,
        StartCost startCost,
        int defaultLevel,
        Placement placement) {

    /** Few enough for a plan to keep a level as one byte. */
    public static final int MOST_LEVELS = 100;

    public MinerGroup {
        levels = PowerLevels.checked(levels);
        require(!name.isBlank(), "a group has a name");
        require(miners >= 1, "a group has at least one miner");
        require(defaultLevel >= 0 && defaultLevel < levels.size(), "the default level is one of the levels");
    }

    /** Of which nobody has said where it hangs or what kind it is. */
    public MinerGroup(
            String name,
            int miners,
            List<PowerLevel> levels,
            TransitionLimits limits,
            StartCost startCost,
            int defaultLevel) {
        this(name, miners, levels, limits, startCost, defaultLevel, Placement.UNKNOWN);
    }

    public MinerGroup at(Placement other) {
        return new MinerGroup(name, miners, levels, limits, startCost, defaultLevel, other);
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }

    public int topLevel() {
        return levels.size() - 1;
    }

    public PowerLevel level(int index) {
        return levels.get(index);
    }

    /** What the whole group draws at a level. */
    public Power powerAt(int level) {
        return levels.get(level).power().times(miners);
    }
}
