package io.hashwatt.domain.fleet;

import java.util.List;

/**
 * One set of a model's levels, for one machine without cooling around it.
 *
 * @param levels by rising power; level 0 is off and draws standby power
 * @param source where the figures come from, and which of them are estimated or assumed
 */
public record ModelLevels(LevelSet set, List<ModelLevel> levels, String source) {

    public ModelLevels {
        PowerLevels.checked(levels.stream().map(ModelLevel::level).toList());
        levels = List.copyOf(levels);
        if (source.isBlank()) {
            throw new IllegalArgumentException("levels have a source");
        }
    }

    public List<PowerLevel> powerLevels() {
        return levels.stream().map(ModelLevel::level).toList();
    }

    /** What the weakest of the levels above 0 rests on. */
    public LevelEvidence evidence() {
        return levels.stream()
                .skip(1)
                .map(ModelLevel::evidence)
                .max(LevelEvidence::compareTo)
                .orElseThrow();
    }
}
