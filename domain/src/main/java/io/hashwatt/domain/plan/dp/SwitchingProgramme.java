package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.Nullable;

/**
 * The programme of a group for which going from one level above 0 to another is bound or costs something. A run is a row of
 * levels, each with the {@link LevelSpan} of its beginning. Once a level is settled, its slot and itself are all there is
 * to know of it; until then the few slots of its span are walked.
 *
 * <p>A free run takes {@code O(slots · starts per day · levels · span)}, where a span is the longer of a level's minimum
 * time and the time without hash, in slots; choosing the level to change to adds {@code O(slots · starts per day ·
 * levels²)}. What a minimum time up forces is walked apart, {@code O(minimum time up · levels · (span + levels))} for a
 * start, and only for one that would be worth its cost if it were free to stop and would then stop too early; mostly there
 * are few.
 */
final class SwitchingProgramme extends RunProgramme {

    private final SwitchedRuns runs;
    private final byte[] scratch;

    SwitchingProgramme(Horizon horizon, GroupTerms terms, @Nullable LevelBounds bounds, int startsToday) {
        super(horizon, terms, bounds, startsToday);
        this.runs = new SwitchedRuns(this, bounds);
        this.scratch = new byte[size];
        for (int slot = size - 1; slot >= 0; slot--) {
            for (int count = 0; count < counts; count++) {
                runs.solve(slot, count, stopWorth(slot, count));
            }
            solveOff(slot);
        }
    }

    @Override
    double heldOnWorth(Standing standing, int release, int count) {
        int slot = standing.slot();
        return runs.before(runs.tail(slot, release, count), slot, standing.level(), runs.spans.of(standing), count);
    }

    @Override
    double startWorth(int slot, int count) {
        int after = afterStart(count);
        double free = runs.bestStart(RunTail.FREE, slot, after);
        boolean bound = runEnds[slot] > slot + 1 && mayPay(free, slot, count) && stopsTooEarly(slot, after);
        return bound ? runs.bestStart(runs.tail(slot, runEnds[slot], after), slot, after) : free;
    }

    @Override
    int traceRun(byte[] levelsOut, Standing standing, int release, int count) {
        int slot = standing.slot();
        return new LevelTrace(this, runs, runs.tail(slot, release, count), levelsOut)
                .from(slot, standing.level(), runs.spans.of(standing), count);
    }

    @Override
    int traceStart(byte[] levelsOut, int slot, int count) {
        int after = afterStart(count);
        return traceStart(levelsOut, runs.tail(slot, runEnds[slot], after), slot, after);
    }

    /** Where a start costs the same after any pause, one that does not pay even without a minimum time is never made. */
    private boolean mayPay(double free, int slot, int count) {
        return terms.startCost().length > 1 || free - terms.coldCost() > stayOffWorth(slot, count);
    }

    private boolean stopsTooEarly(int slot, int countAfter) {
        return traceStart(scratch, RunTail.FREE, slot, countAfter) < runEnds[slot];
    }

    private int traceStart(byte[] levelsOut, RunTail tail, int slot, int countAfter) {
        int best = 0;
        double most = IMPOSSIBLE;
        for (int level = 1; level < terms.levels(); level++) {
            double worth = runs.startingAt(tail, slot, level, countAfter);
            if (exceeds(worth, most)) {
                best = level;
                most = worth;
            }
        }
        levelsOut[slot] = (byte) best;
        int next = slot + 1;
        return new LevelTrace(this, runs, tail, levelsOut)
                .from(next, best, runs.spans.afterStart(slot), counted(slot, next, countAfter));
    }
}
