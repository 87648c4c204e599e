package io.hashwatt.domain.fleet;

import java.util.List;

/**
 * A miner one can buy, with its figures as the maker or a recorded firmware answer states them. A real machine
 * differs by a few percent: what was measured on the site beats what is written here.
 *
 * @param manufacturer for example "Bitmain"
 * @param name what the model is called, with its brand, for example "Antminer S19k Pro"
 * @param levels by rising power, for one machine without cooling around it; level 0 is off and draws standby power
 * @param source where the figures come from, and which of them are assumed
 */
public record MinerModel(String manufacturer, String name, Cooling cooling, List<PowerLevel> levels, String source) {

    public MinerModel {
        levels = PowerLevels.checked(levels);
        if (manufacturer.isBlank() || name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a model has a manufacturer, a name and a source");
        }
    }
}
