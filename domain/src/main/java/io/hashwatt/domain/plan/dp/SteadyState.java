package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the commonest horizon of all: one in which the group does best to stay on, or off, from beginning to end. No
 * plan can be worth more than the best level of every slot, so where that needs no start and no stop it is the optimum, and
 * the programme need not be solved.
 */
public final class SteadyState {

    private SteadyState() {}

    /** The best level of every slot; null where there may be something to start or stop, or levels are not free. */
    public static byte @Nullable [] levels(Horizon horizon, GroupTerms terms, Standing standing) {
        if (terms.ramp() != null) {
            return null;
        }
        byte[] levels = new byte[horizon.size];
        for (int slot = 0; slot < levels.length; slot++) {
            int best = bestLevel(horizon, terms, slot, standing.isOn());
            if (best > 0 != standing.isOn()) {
                return null;
            }
            levels[slot] = (byte) best;
        }
        return levels;
    }

    /** The lowest of the best levels; but not off for a group that is on and loses nothing by it. */
    private static int bestLevel(Horizon horizon, GroupTerms terms, int slot, boolean on) {
        double off = terms.value(horizon, slot, 0);
        int best = 1;
        double most = terms.value(horizon, slot, 1);
        for (int level = 2; level < terms.levels(); level++) {
            double value = terms.value(horizon, slot, level);
            if (value > most) {
                most = value;
                best = level;
            }
        }
        boolean better = on ? most >= off : most > off;
        return better ? best : 0;
    }
}
