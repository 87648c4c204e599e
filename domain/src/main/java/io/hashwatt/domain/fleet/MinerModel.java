package io.hashwatt.domain.fleet;

import java.util.List;
import java.util.Optional;

/**
 * A miner one can buy, with its levels as the maker states them, a firmware answered them, or, and then it says so, as
 * they are estimated. A real machine differs by a few percent: what was measured on the site beats what is written here.
 *
 * @param manufacturer for example "Bitmain"
 * @param name what the model is called, with its brand, for example "Antminer S19k Pro"
 * @param sets the factory's level and the tuned ones, and all profiles of its firmware where they are known
 */
public record MinerModel(String manufacturer, String name, Cooling cooling, List<ModelLevels> sets) {

    public MinerModel {
        sets = List.copyOf(sets);
        if (manufacturer.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a model has a manufacturer and a name");
        }
        List<LevelSet> found = sets.stream().map(ModelLevels::set).toList();
        if (!found.equals(List.of(LevelSet.values()).subList(0, found.size())) || found.size() < 2) {
            throw new IllegalArgumentException(
                    "a model has the factory's level, tuned ones and perhaps profiles, not " + found);
        }
    }

    /** Empty when nobody recorded the profiles of this model. */
    public Optional<ModelLevels> find(LevelSet set) {
        return sets.stream().filter(levels -> levels.set() == set).findFirst();
    }

    /** Off and the factory's operating point. */
    public ModelLevels factory() {
        return sets.getFirst();
    }

    public ModelLevels tuned() {
        return sets.get(LevelSet.TUNED.ordinal());
    }

    /** What is taken when somebody names the model and no set: the most that is published, and nothing estimated. */
    public ModelLevels published() {
        return find(LevelSet.PROFILES).orElseGet(this::factory);
    }
}
