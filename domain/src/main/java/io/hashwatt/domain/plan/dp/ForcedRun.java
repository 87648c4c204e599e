package io.hashwatt.domain.plan.dp;

/**
 * The part of a run that the minimum time up forces, from a start to the first slot in which the run may end, walked once
 * for all counts of starts, which have no part in it. Where the ramp lets every level above 0 follow every other, as it
 * mostly does when it binds only starts and stops, the slots between the first and the last are worth their best level,
 * and the walk is a difference of prefix sums.
 */
final class ForcedRun {

    private final boolean[][][] allowed;
    private final double[] value;
    private final int levels;
    /** Sums of the best values above level 0 from a slot on to the last. */
    private final double[] bestSum;
    /** The first slot from this one on that is not free. */
    private final int[] nextBound;

    private double[] worths;
    private double[] scratch;

    /**
     * @param allowed per slot, from level, to level
     * @param value {@code [t * levels + k]}
     */
    ForcedRun(boolean[][][] allowed, double[] value, int levels) {
        this.allowed = allowed;
        this.value = value;
        this.levels = levels;
        this.bestSum = new double[allowed.length + 1];
        this.nextBound = new int[allowed.length + 1];
        this.worths = new double[levels];
        this.scratch = new double[levels];
        findFreeSlots();
    }

    /** Whether every level above 0 may follow every other in the slot, and one of them is allowed there. */
    boolean isFree(int slot) {
        return nextBound[slot] > slot;
    }

    /** Walks the run that starts in {@code slot} up to {@code end}; then {@link #worth} tells what it earns. */
    void walk(int slot, int end) {
        for (int level = 1; level < levels; level++) {
            worths[level] = allowed[slot][0][level] ? value[slot * levels + level] : RunProgramme.IMPOSSIBLE;
        }
        int next = slot + 1;
        if (next < end && nextBound[next] >= end) {
            double before = greatest() + bestSum[next] - bestSum[end - 1];
            for (int level = 1; level < levels; level++) {
                worths[level] = before + value[(end - 1) * levels + level];
            }
        } else {
            for (int t = next; t < end; t++) {
                step(t);
            }
        }
    }

    /** What the walked run earns if it is at the level in its last slot. */
    double worth(int level) {
        return worths[level];
    }

    private void step(int slot) {
        double[] after = scratch;
        for (int to = 1; to < levels; to++) {
            double best = RunProgramme.IMPOSSIBLE;
            for (int from = 1; from < levels; from++) {
                if (allowed[slot][from][to] && worths[from] > best) {
                    best = worths[from];
                }
            }
            after[to] = best + value[slot * levels + to];
        }
        scratch = worths;
        worths = after;
    }

    private double greatest() {
        double best = RunProgramme.IMPOSSIBLE;
        for (int level = 1; level < levels; level++) {
            best = Math.max(best, worths[level]);
        }
        return best;
    }

    private void findFreeSlots() {
        nextBound[allowed.length] = allowed.length;
        for (int slot = allowed.length - 1; slot >= 0; slot--) {
            double best = bestValue(slot);
            boolean none = best == RunProgramme.IMPOSSIBLE;
            bestSum[slot] = bestSum[slot + 1] + (none ? 0 : best);
            nextBound[slot] = none || !allowsEveryChange(slot) ? slot : nextBound[slot + 1];
        }
    }

    private double bestValue(int slot) {
        double best = RunProgramme.IMPOSSIBLE;
        for (int level = 1; level < levels; level++) {
            best = Math.max(best, value[slot * levels + level]);
        }
        return best;
    }

    private boolean allowsEveryChange(int slot) {
        for (int from = 1; from < levels; from++) {
            for (int to = 1; to < levels; to++) {
                if (!allowed[slot][from][to]) {
                    return false;
                }
            }
        }
        return true;
    }
}
