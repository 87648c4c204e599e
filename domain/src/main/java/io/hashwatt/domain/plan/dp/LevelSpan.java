package io.hashwatt.domain.plan.dp;

/**
 * What the beginning of a level's time holds against its group, as long as the level lasts.
 *
 * @param changeable the first slot before which it may become another level above 0
 * @param settled the first slot before which nothing of the beginning matters any more, not before {@code changeable}
 * @param hashFrom the first slot that earns all its hash
 * @param lastLoss the share of the slot before that one that earns none; the slots before it earn none at all
 */
record LevelSpan(int changeable, int settled, int hashFrom, double lastLoss) {

    /** That of a level begun with a start, which loses no hash. */
    static LevelSpan begun(int changeable) {
        return new LevelSpan(changeable, changeable, 0, 0);
    }

    /** That of a level that earns nothing until an instant. */
    static LevelSpan changed(int changeable, long hashFrom, Horizon horizon) {
        int slot = horizon.slotAtOrAfter(hashFrom);
        return new LevelSpan(changeable, Math.max(changeable, slot), slot, lastLoss(slot, hashFrom, horizon));
    }

    private static double lastLoss(int slot, long hashFrom, Horizon horizon) {
        if (slot == 0) {
            return 0;
        }
        long begin = horizon.bounds[slot - 1];
        return Math.min(1, (double) (hashFrom - begin) / horizon.lengthMillis(slot - 1));
    }

    /** The share of a slot that earns nothing. */
    double lossIn(int slot) {
        if (slot >= hashFrom) {
            return 0;
        }
        return slot == hashFrom - 1 ? lastLoss : 1;
    }
}
