package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.Nullable;

/**
 * The programme of a group whose level may change freely inside a run: in every slot of a run the best allowed level
 * is taken, so a run of any length is a difference of prefix sums.
 */
final class FreeLevelProgramme extends RunProgramme {

    private final byte[] bestLevel;
    private final double[] onSum;
    private final int[] nextNotOn;
    /** Worth of being on and free to stop, before slot t: {@code [t * counts + s]}. */
    private final double[] on;

    FreeLevelProgramme(Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds, int startsToday) {
        super(horizon, terms, bounds, startsToday);
        this.bestLevel = new byte[size];
        this.onSum = new double[size + 1];
        this.nextNotOn = new int[size + 1];
        this.on = new double[(size + 1) * counts];
        chooseLevels(bounds);
        for (int slot = size - 1; slot >= 0; slot--) {
            solveOn(slot);
            solveOff(slot);
        }
    }

    @Override
    double heldOnWorth(int slot, int level, int release, int count) {
        return runWorth(slot, release, counted(slot, release, count));
    }

    @Override
    double startWorth(int slot, int count) {
        int end = runEnds[slot];
        return runWorth(slot, end, counted(slot, end, afterStart(count)));
    }

    @Override
    int traceRun(byte[] levels, int slot, int level, int release, int count) {
        write(levels, slot, release);
        return traceFreeRun(levels, release, counted(slot, release, count));
    }

    @Override
    int traceStart(byte[] levels, int slot, int count) {
        int end = runEnds[slot];
        write(levels, slot, end);
        return traceFreeRun(levels, end, counted(slot, end, afterStart(count)));
    }

    private int traceFreeRun(byte[] levels, int from, int countAtFrom) {
        int slot = from;
        int count = countAtFrom;
        while (slot < size && stayOnWorth(slot, count) >= stopWorth(slot, count)) {
            levels[slot] = bestLevel[slot];
            count = counted(slot, slot + 1, count);
            slot++;
        }
        return slot;
    }

    private void write(byte[] levels, int from, int to) {
        System.arraycopy(bestLevel, from, levels, from, to - from);
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
        return nextNotOn[slot] < end ? IMPOSSIBLE : onSum[end] - onSum[slot] + on[end * counts + countAtEnd];
    }

    private void chooseLevels(@Nullable LevelBounds bounds) {
        nextNotOn[size] = size;
        for (int slot = 0; slot < size; slot++) {
            onSum[slot + 1] = onSum[slot] + chooseLevel(slot, bounds);
        }
        for (int slot = size - 1; slot >= 0; slot--) {
            nextNotOn[slot] = bestLevel[slot] == 0 ? slot : nextNotOn[slot + 1];
        }
    }

    /** The worth of the best allowed level above 0; 0 and no level where there is none. */
    private double chooseLevel(int slot, @Nullable LevelBounds bounds) {
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
