package io.hashwatt.domain.fleet;

import java.util.List;

/** What holds for every list of power levels, of a model or of a group. */
final class PowerLevels {

    private PowerLevels() {}

    /** @throws IllegalArgumentException when there are too few or too many, level 0 is not off or the power does not rise */
    static List<PowerLevel> checked(List<PowerLevel> levels) {
        require(levels.size() >= 2, "there is level 0 and at least one more");
        require(levels.size() <= MinerGroup.MOST_LEVELS, "there are at most " + MinerGroup.MOST_LEVELS + " levels");
        require(levels.getFirst().hashrate().isNone(), "level 0 is off: no hashrate");
        for (int i = 1; i < levels.size(); i++) {
            require(levels.get(i).power().exceeds(levels.get(i - 1).power()), "levels are in order of rising power");
        }
        return List.copyOf(levels);
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }
}
