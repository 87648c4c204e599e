package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.Nullable;

/** What each slot is worth at each level within all limits on levels, and between which levels the ramp allows to go. */
final class LevelWorths {

    private final int levels;
    /** {@code [t * levels + k]}; impossible where level k is not allowed in slot t. */
    private final double[] value;
    /** What the same slots lose if they earn no hash. */
    private final double[] lostHash;
    /** Per slot, from level, to level; null: every change, in the slot or in all of them. */
    private final boolean @Nullable [] @Nullable [][] allowed;

    LevelWorths(Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds) {
        this.levels = terms.levels();
        this.value = new double[horizon.size * levels];
        this.lostHash = new double[horizon.size * levels];
        this.allowed = allowed(horizon, terms);
        for (int slot = 0; slot < horizon.size; slot++) {
            for (int level = 0; level < levels; level++) {
                int at = slot * levels + level;
                boolean bounded = bounds == null || bounds.allows(slot, level);
                value[at] = bounded ? terms.value(horizon, slot, level) : RunProgramme.IMPOSSIBLE;
                lostHash[at] = terms.lostHash(horizon, slot, level);
            }
        }
    }

    double at(int slot, int level) {
        return value[slot * levels + level];
    }

    /** @param loss the share of the slot that earns no hash */
    double at(int slot, int level, double loss) {
        int at = slot * levels + level;
        return loss == 0 ? value[at] : value[at] - loss * lostHash[at];
    }

    boolean reaches(int slot, int from, int to) {
        boolean[][] reach = allowed == null ? null : allowed[slot];
        return reach == null || reach[from][to];
    }

    private static boolean @Nullable [] @Nullable [][] allowed(Horizon horizon, GroupTerms terms) {
        if (terms.ramp() == null) {
            return null;
        }
        boolean[] @Nullable [][] allowed = new boolean[horizon.size][][];
        for (int slot = 0; slot < allowed.length; slot++) {
            allowed[slot] = terms.reach(horizon, slot);
        }
        return allowed;
    }
}
