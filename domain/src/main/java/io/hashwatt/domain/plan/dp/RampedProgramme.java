package io.hashwatt.domain.plan.dp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The programme of a group whose power may change only so fast: the level is part of the state. The part of a run
 * that a minimum time forces is solved by a small programme of its own over its slots.
 */
final class RampedProgramme extends RunProgramme {

    private final int levels;
    /** Per slot, from level, to level. */
    private final boolean[][][] allowed;
    /** {@code [t * levels + k]}; negative infinity where level k is not allowed in slot t. */
    private final double[] value;
    /** Worth of being at level k and free to stop, before slot t: {@code [(t * counts + s) * levels + k]}. */
    private final double[] on;

    private final ForcedRun forcedRun;

    RampedProgramme(Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds, int startsToday) {
        super(horizon, terms, bounds, startsToday);
        this.levels = terms.levels();
        this.allowed = new boolean[size][][];
        this.value = new double[size * levels];
        this.on = new double[(size + 1) * counts * levels];
        fillValues(bounds);
        this.forcedRun = new ForcedRun(allowed, value, levels);
        for (int slot = size - 1; slot >= 0; slot--) {
            solveOn(slot);
            forcedRun.walk(slot, runEnds[slot]);
            solveOff(slot);
        }
    }

    @Override
    double heldOnWorth(Standing standing, int release, int count) {
        int slot = standing.slot();
        return heldWorths(slot, release, counted(slot, release, count))[standing.level()];
    }

    @Override
    double startWorth(int slot, int count) {
        int end = runEnds[slot];
        int after = (end * counts + counted(slot, end, afterStart(count))) * levels;
        double best = IMPOSSIBLE;
        for (int level = 1; level < levels; level++) {
            best = Math.max(best, forcedRun.worth(level) + on[after + level]);
        }
        return best;
    }

    @Override
    int traceRun(byte[] levelsOut, Standing standing, int release, int count) {
        int slot = standing.slot();
        int last = traceHeld(levelsOut, slot, standing.level(), release, counted(slot, release, count));
        return traceFreeRun(levelsOut, release, last, counted(slot, release, count));
    }

    @Override
    int traceStart(byte[] levelsOut, int slot, int count) {
        int end = runEnds[slot];
        int countAtEnd = counted(slot, end, afterStart(count));
        int last = traceHeld(levelsOut, slot, 0, end, countAtEnd);
        return traceFreeRun(levelsOut, end, last, countAtEnd);
    }

    private void fillValues(@Nullable LevelBounds bounds) {
        boolean[][] anywhere = new boolean[levels][levels];
        for (boolean[] to : anywhere) {
            Arrays.fill(to, true);
        }
        for (int slot = 0; slot < size; slot++) {
            boolean[][] reach = terms.reach(horizon, slot);
            allowed[slot] = reach == null ? anywhere : reach;
            for (int level = 0; level < levels; level++) {
                boolean bounded = bounds == null || bounds.allows(slot, level);
                value[slot * levels + level] = bounded ? terms.value(horizon, slot, level) : IMPOSSIBLE;
            }
        }
    }

    private void solveOn(int slot) {
        for (int count = 0; count < counts; count++) {
            int next = ((slot + 1) * counts + counted(slot, slot + 1, count)) * levels;
            double stop = stopWorth(slot, count);
            boolean free = forcedRun.isFree(slot);
            double stay = bestStep(slot, 1, on, next);
            for (int level = 1; level < levels; level++) {
                stay = free ? stay : bestStep(slot, level, on, next);
                on[(slot * counts + count) * levels + level] =
                        Math.max(stay, allowed[slot][level][0] ? stop : IMPOSSIBLE);
            }
        }
    }

    /**
     * Worth of being on at level k before slot {@code from + i}, held on until {@code release} and free then: {@code [i *
     * levels + k]}.
     */
    private double[] heldWorths(int from, int release, int countAtRelease) {
        double[] worths = new double[(release - from + 1) * levels];
        int last = (release - from) * levels;
        System.arraycopy(on, (release * counts + countAtRelease) * levels, worths, last, levels);
        for (int slot = release - 1; slot >= from; slot--) {
            int at = (slot - from) * levels;
            for (int level = 1; level < levels; level++) {
                worths[at + level] = bestStep(slot, level, worths, at + levels);
            }
        }
        return worths;
    }

    /** The best worth of entering a slot at some level above 0, coming from {@code level}. */
    private double bestStep(int slot, int level, double[] after, int offset) {
        double best = IMPOSSIBLE;
        boolean[] reach = allowed[slot][level];
        for (int to = 1; to < levels; to++) {
            double worth = value[slot * levels + to] + after[offset + to];
            if (reach[to] && worth > best) {
                best = worth;
            }
        }
        return best;
    }

    /** The level that {@link #bestStep} takes: the present one if it is as good as any, else the lowest. */
    private int bestLevel(int slot, int level, double[] after, int offset) {
        double best = bestStep(slot, level, after, offset);
        if (level > 0 && value[slot * levels + level] + after[offset + level] == best) {
            return level;
        }
        for (int to = 1; to < levels; to++) {
            if (allowed[slot][level][to] && value[slot * levels + to] + after[offset + to] == best) {
                return to;
            }
        }
        throw new IllegalStateException("no level is allowed in slot " + slot);
    }

    /** Writes the slots that a minimum time forces; returns the level of the last one. */
    private int traceHeld(byte[] levelsOut, int from, int levelBefore, int release, int countAtRelease) {
        double[] worths = heldWorths(from, release, countAtRelease);
        int level = levelBefore;
        for (int slot = from; slot < release; slot++) {
            level = bestLevel(slot, level, worths, (slot + 1 - from) * levels);
            levelsOut[slot] = (byte) level;
        }
        return level;
    }

    private int traceFreeRun(byte[] levelsOut, int from, int levelBefore, int countAtFrom) {
        int level = levelBefore;
        int count = countAtFrom;
        int slot = from;
        while (slot < size) {
            int next = ((slot + 1) * counts + counted(slot, slot + 1, count)) * levels;
            double stay = bestStep(slot, level, on, next);
            double stop = allowed[slot][level][0] ? stopWorth(slot, count) : IMPOSSIBLE;
            if (exceeds(stop, stay)) {
                return slot;
            }
            level = bestLevel(slot, level, on, next);
            levelsOut[slot] = (byte) level;
            count = counted(slot, slot + 1, count);
            slot++;
        }
        return slot;
    }
}
