package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.Nullable;

/**
 * The programme of a group whose level may change freely inside a run: in every slot of a run the best allowed level
 * is taken, so a run of any length is a difference of sums. {@code O(slots · starts per day)}.
 */
final class FreeLevelProgramme extends RunProgramme {

    private final @Nullable LevelBounds bounds;
    private final byte[] bestLevel;
    /** Worth of being on from a slot to the end. */
    private final double[] onSum;

    private final int[] nextNotOn;
    /** Worth of being on and free to stop, before slot t: {@code [t * counts + s]}. */
    private final double[] on;

    FreeLevelProgramme(Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds, int startsToday) {
        super(horizon, terms, bounds, startsToday);
        this.bounds = bounds;
        this.bestLevel = new byte[size];
        this.onSum = new double[size + 1];
        this.nextNotOn = new int[size + 1];
        this.on = new double[(size + 1) * counts];
        chooseLevels();
        for (int slot = size - 1; slot >= 0; slot--) {
            solveOn(slot);
            solveOff(slot);
        }
    }

    @Override
    double heldOnWorth(Standing standing, int release, int count) {
        int slot = standing.slot();
        return runWorth(slot, release, counted(slot, release, count));
    }

    @Override
    double startWorth(int slot, int count) {
        int end = runEnds[slot];
        return runWorth(slot, end, counted(slot, end, afterStart(count)));
    }

    @Override
    int traceRun(byte[] levels, Standing standing, int release, int count) {
        int slot = standing.slot();
        int last = write(levels, slot, release, standing.level());
        return traceFreeRun(levels, release, last, counted(slot, release, count));
    }

    @Override
    int traceStart(byte[] levels, int slot, int count) {
        int end = runEnds[slot];
        int last = write(levels, slot, end, 0);
        return traceFreeRun(levels, end, last, counted(slot, end, afterStart(count)));
    }

    private int traceFreeRun(byte[] levels, int from, int levelBefore, int countAtFrom) {
        int slot = from;
        int level = levelBefore;
        int count = countAtFrom;
        while (slot < size && !exceeds(stopWorth(slot, count), stayOnWorth(slot, count))) {
            level = bestLevel(slot, level);
            levels[slot] = (byte) level;
            count = counted(slot, slot + 1, count);
            slot++;
        }
        return slot;
    }

    /** Returns the level of the last slot that is written, or the one before if there is none. */
    private int write(byte[] levels, int from, int to, int levelBefore) {
        int level = levelBefore;
        for (int slot = from; slot < to; slot++) {
            level = bestLevel(slot, level);
            levels[slot] = (byte) level;
        }
        return level;
    }

    /** The level that it is at, if it is as good as any, else the lowest of the best. */
    private int bestLevel(int slot, int before) {
        int best = bestLevel[slot];
        boolean mayStay = before > 0 && before != best && (bounds == null || bounds.allows(slot, before));
        return mayStay && !exceeds(terms.value(horizon, slot, best), terms.value(horizon, slot, before))
                ? before
                : best;
    }

    private void solveOn(int slot) {
        for (int count = 0; count < counts; count++) {
            on[slot * counts + count] = Math.max(stayOnWorth(slot, count), stopWorth(slot, count));
        }
    }

    private double stayOnWorth(int slot, int count) {
        return runWorth(slot, slot + 1, counted(slot, slot + 1, count));
    }

    /** On from {@code slot} to {@code end}, then free with {@code countAtEnd} starts made. */
    private double runWorth(int slot, int end, int countAtEnd) {
        return nextNotOn[slot] < end ? IMPOSSIBLE : onSum[slot] - onSum[end] + on[end * counts + countAtEnd];
    }

    private void chooseLevels() {
        nextNotOn[size] = size;
        for (int slot = size - 1; slot >= 0; slot--) {
            onSum[slot] = chooseLevel(slot) + onSum[slot + 1];
            nextNotOn[slot] = bestLevel[slot] == 0 ? slot : nextNotOn[slot + 1];
        }
    }

    /** The worth of the best allowed level above 0; 0 and no level where there is none. */
    private double chooseLevel(int slot) {
        int first = bounds == null ? 1 : Math.max(1, bounds.lowest(slot));
        int last = bounds == null ? terms.levels() - 1 : bounds.highest(slot);
        if (first > last) {
            return 0;
        }
        double best = terms.value(horizon, slot, first);
        bestLevel[slot] = (byte) first;
        for (int level = first + 1; level <= last; level++) {
            double value = terms.value(horizon, slot, level);
            if (value > best) {
                best = value;
                bestLevel[slot] = (byte) level;
            }
        }
        return best;
    }
}
