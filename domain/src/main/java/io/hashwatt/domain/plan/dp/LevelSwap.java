package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.Nullable;

/** What speaks against one slot of a plan being at another level, as far as changes between levels above 0 go. */
final class LevelSwap {

    private final Horizon horizon;
    private final @Nullable ChangeTerms change;
    private final long[] yields;
    private final Standing initial;
    private final byte[] levels;
    /** Per slot since when it is at its level, and the first slot after it that is at another; both only if asked for. */
    private final long[] since;

    private final int[] until;

    LevelSwap(Horizon horizon, GroupTerms terms, Standing initial, byte[] levels) {
        this.horizon = horizon;
        this.change = terms.change();
        this.yields = terms.yields().minimumLevel();
        this.initial = initial;
        this.levels = levels;
        int slots = change == null ? 0 : levels.length;
        this.since = new long[slots];
        this.until = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            since[slot] = levels[slot] == before(slot) ? sinceBefore(slot) : horizon.bounds[slot];
        }
        for (int slot = slots - 1; slot >= 0; slot--) {
            until[slot] = slot + 1 < slots && levels[slot + 1] == levels[slot] ? until[slot + 1] : slot + 1;
        }
    }

    /** Whether a level, here or next to here, would last too short. */
    boolean breaksMinimum(int slot, int level) {
        if (change == null) {
            return false;
        }
        int before = before(slot);
        long begun = level == before ? sinceBefore(slot) : horizon.bounds[slot];
        boolean entering = changes(before, level) && holds(change, sinceBefore(slot), slot);
        boolean leaving = changes(level, after(slot)) && holds(change, begun, slot + 1);
        return entering || leaving || leavesTooLittle(slot, level);
    }

    /** Whether there would be more changes than there are, and they cost something. */
    boolean costsChanges(int slot, int level) {
        return change != null
                && (change.cost() > 0 || change.withoutHash() > 0)
                && changesAround(slot, level) > changesAround(slot, levels[slot]);
    }

    /** What follows begins a slot later than it did, and becomes another level in the end. */
    private boolean leavesTooLittle(int slot, int level) {
        int next = slot + 1;
        if (change == null || next == levels.length || levels[next] == 0 || levels[next] == level) {
            return false;
        }
        int end = until[next];
        return end < levels.length && levels[end] > 0 && holds(change, horizon.bounds[next], end);
    }

    private boolean holds(ChangeTerms terms, long since, int slot) {
        return horizon.bounds[slot] < YieldTimes.release(since, terms.minimumLevel(), yields);
    }

    private int changesAround(int slot, int level) {
        return (changes(before(slot), level) ? 1 : 0) + (changes(level, after(slot)) ? 1 : 0);
    }

    private static boolean changes(int from, int to) {
        return from > 0 && to > 0 && from != to;
    }

    private int before(int slot) {
        return slot == 0 ? initial.level() : levels[slot - 1];
    }

    private int after(int slot) {
        return slot + 1 < levels.length ? levels[slot + 1] : 0;
    }

    private long sinceBefore(int slot) {
        return slot == 0 ? initial.levelSince() : since[slot - 1];
    }
}
