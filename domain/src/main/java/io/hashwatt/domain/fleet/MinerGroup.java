package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of like miners that are commanded together.
 *
 * @param name unique within its site
 * @param miners how many, at least 1
 * @param levels by rising power, 2 to {@link #MOST_LEVELS}; level 0 is off: no hashrate, standby power
 * @param startCost of the whole group
 * @param defaultLevel the level to hold when no price is known, by its place in the list
 * @param placement by which it is meant with others; it changes nothing of what the group can do
 * @param levelIds of the levels, in their order
 */
public record MinerGroup(
        String name,
        int miners,
        List<PowerLevel> levels,
        TransitionLimits limits,
        StartCost startCost,
        int defaultLevel,
        Placement placement,
        LevelIds levelIds) {

    /** Few enough for a plan to keep a level as one byte. */
    public static final int MOST_LEVELS = 100;

    public MinerGroup {
        levels = PowerLevels.checked(levels);
        require(!name.isBlank(), "a group has a name");
        require(miners >= 1, "a group has at least one miner");
        require(defaultLevel >= 0 && defaultLevel < levels.size(), "the default level is one of the levels");
        require(levelIds.inOrder().size() == levels.size(), "each level has an id");
    }

    /** Whose levels were never edited. */
    public MinerGroup(
            String name,
            int miners,
            List<PowerLevel> levels,
            TransitionLimits limits,
            StartCost startCost,
            int defaultLevel,
            Placement placement) {
        this(name, miners, levels, limits, startCost, defaultLevel, placement, LevelIds.first(levels.size()));
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
        return new MinerGroup(name, miners, levels, limits, startCost, defaultLevel, other, levelIds);
    }

    public MinerGroup within(TransitionLimits others) {
        return new MinerGroup(name, miners, levels, others, startCost, defaultLevel, placement, levelIds);
    }

    /** The same whose levels have these ids. */
    public MinerGroup identified(LevelIds ids) {
        return new MinerGroup(name, miners, levels, limits, startCost, defaultLevel, placement, ids);
    }

    /**
     * Another that takes this one's place: its levels are recognised, so that whoever has named them still means the same.
     *
     * @param said which of this group's levels each of the other's is: ids that this one has, each once, that of off for the
     *     first level alone; null: that of the same name, else a new one
     */
    public MinerGroup edited(MinerGroup other, List<@Nullable PowerLevelId> said) {
        return other.identified(LevelEdit.of(this, other.levels, said));
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

    /** Another that takes this one's place; its levels are recognised by their names. */
    public MinerGroup edited(MinerGroup other) {
        return edited(other, Collections.nCopies(other.levels.size(), null));
    }

    /**
     * Which level of this group one of the same group is as it was at another time. If it is not there, the nearest by power,
     * the lower one of two; what was on is not off.
     */
    public int levelOf(MinerGroup then, int level) {
        return levelIds.place(then.levelIds.at(level)).orElseGet(() -> nearest(then.level(level)));
    }

    private int nearest(PowerLevel level) {
        return IntStream.rangeClosed(1, topLevel())
                .boxed()
                .min(Comparator.comparing(own -> levels.get(own).power().distanceTo(level.power())))
                .orElseThrow();
    }

    /** What the whole group draws at a level. */
    public Power powerAt(int level) {
        return levels.get(level).power().times(miners);
    }
}
