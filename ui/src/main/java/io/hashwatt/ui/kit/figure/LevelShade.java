package io.hashwatt.ui.kit.figure;

import java.util.Locale;

/** The blue of a power level: more power, more contrast. */
public enum LevelShade {
    OFF,
    L1,
    L2,
    L3,
    L4;

    private static final LevelShade[][] BY_COUNT = {{}, {L3}, {L1, L3}, {L1, L3, L4}, {L1, L2, L3, L4}};

    /**
     * @param level 0: off
     * @param count levels above off; beyond four, neighbours share a shade
     */
    public static LevelShade of(int level, int count) {
        if (level == 0) {
            return OFF;
        }
        if (count < BY_COUNT.length) {
            return BY_COUNT[count][level - 1];
        }
        return BY_COUNT[4][(level - 1) * 4 / count];
    }

    /** Of its class in the style sheet, and of its colour {@code --hw-level-…}. */
    public String className() {
        return "hw-" + name().toLowerCase(Locale.ROOT);
    }
}
