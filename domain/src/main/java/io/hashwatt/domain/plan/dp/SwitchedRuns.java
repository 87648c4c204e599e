package io.hashwatt.domain.plan.dp;

import org.jspecify.annotations.Nullable;

/**
 * What the rows of levels of a {@link SwitchingProgramme} are worth: at first of nothing, then, {@link #solve solved} slot by
 * slot from the last on, of all runs that stand or begin in a solved slot.
 */
final class SwitchedRuns {

    private static final double[] NONE = {};

    final LevelSpans spans;
    final LevelWorths worths;
    private final RunProgramme programme;
    private final double changeCost;
    private final int levels;
    private final int counts;
    /** Worth of being at level k, settled and free to stop, before slot t: {@code [(t * counts + s) * levels + k]}. */
    private final double[] on;
    /** Worth of changing in slot t from level k to the best other one: the same. */
    private final double[] change;
    /** Worth of stopping in slot t: {@code [t * counts + s]}. */
    private final double[] stop;

    private final double[] entered;

    SwitchedRuns(RunProgramme programme, @Nullable LevelBounds bounds) {
        this.programme = programme;
        this.spans = new LevelSpans(programme.horizon, programme.terms);
        this.worths = new LevelWorths(programme.horizon, programme.terms, bounds);
        this.changeCost = programme.terms.changeCost();
        this.levels = programme.terms.levels();
        this.counts = programme.counts;
        this.on = new double[(programme.size + 1) * counts * levels];
        this.change = new double[programme.size * counts * levels];
        this.stop = new double[programme.size * counts];
        this.entered = new double[levels];
    }

    /** @param stopping what it is worth to stop in the slot */
    void solve(int slot, int count, double stopping) {
        int at = slot * counts + count;
        stop[at] = stopping;
        enterAll(RunTail.FREE, slot, count);
        int next = ((slot + 1) * counts + counted(slot, slot + 1, count)) * levels;
        for (int level = 1; level < levels; level++) {
            double best = bestEntered(slot, level);
            change[at * levels + level] = best;
            double stay = worths.at(slot, level) + on[next + level];
            best = Math.max(stay, best);
            on[at * levels + level] = worths.reaches(slot, level, 0) ? Math.max(best, stopping) : best;
        }
    }

    /** What a run earns that must not stop before {@code release}. @param count at {@code from} */
    RunTail tail(int from, int release, int count) {
        if (release <= from) {
            return RunTail.FREE;
        }
        RunTail tail = RunTail.held(from, release, levels);
        for (int slot = release - 1; slot >= from; slot--) {
            int countHere = counted(from, slot, count);
            enterAll(tail, slot, countHere);
            for (int level = 1; level < levels; level++) {
                int at = (slot - from) * levels + level;
                tail.change()[at] = bestEntered(slot, level);
                double stay =
                        worths.at(slot, level) + onWorth(tail, slot + 1, counted(slot, slot + 1, countHere), level);
                tail.on()[at] = Math.max(stay, tail.change()[at]);
            }
        }
        return tail;
    }

    double bestStart(RunTail tail, int slot, int countAfter) {
        double best = RunProgramme.IMPOSSIBLE;
        for (int level = 1; level < levels; level++) {
            best = Math.max(best, startingAt(tail, slot, level, countAfter));
        }
        return best;
    }

    double startingAt(RunTail tail, int slot, int level, int countAfter) {
        return worths.reaches(slot, 0, level)
                ? entering(tail, slot, level, spans.afterStart(slot), countAfter)
                : RunProgramme.IMPOSSIBLE;
    }

    /** Worth of being at a level before a slot. */
    double before(RunTail tail, int slot, int level, LevelSpan span, int count) {
        return before(tail, slot, level, span, count, NONE);
    }

    /** Worth of being at a level before each slot from one on to where the level is settled. */
    double[] worthsUntilSettled(RunTail tail, int slot, int level, LevelSpan span, int count) {
        double[] all = new double[Math.max(0, span.settled() - slot)];
        before(tail, slot, level, span, count, all);
        return all;
    }

    /** The lowest of the best levels to change to. */
    int bestChange(RunTail tail, int slot, int level, int count) {
        int best = level;
        double most = RunProgramme.IMPOSSIBLE;
        for (int to = 1; to < levels; to++) {
            double worth = to != level && worths.reaches(slot, level, to)
                    ? changeTo(tail, slot, to, count)
                    : RunProgramme.IMPOSSIBLE;
            if (RunProgramme.exceeds(worth, most)) {
                best = to;
                most = worth;
            }
        }
        return best;
    }

    double onWorth(RunTail tail, int slot, int count, int level) {
        return slot < tail.release()
                ? tail.on()[(slot - tail.from()) * levels + level]
                : on[(slot * counts + count) * levels + level];
    }

    double stopWorth(RunTail tail, int slot, int count, int level) {
        return slot >= tail.release() && worths.reaches(slot, level, 0)
                ? stop[slot * counts + count]
                : RunProgramme.IMPOSSIBLE;
    }

    double changeWorth(RunTail tail, int slot, int count, int level, LevelSpan span) {
        if (slot < span.changeable()) {
            return RunProgramme.IMPOSSIBLE;
        }
        return slot < tail.release()
                ? tail.change()[(slot - tail.from()) * levels + level]
                : change[(slot * counts + count) * levels + level];
    }

    /**
     * Worth of being at a level before a slot.
     *
     * @param all takes the same of the slots from that one on, as many as it has room for
     */
    private double before(RunTail tail, int slot, int level, LevelSpan span, int count, double[] all) {
        int settled = Math.max(slot, span.settled());
        double worth = onWorth(tail, settled, counted(slot, settled, count), level);
        for (int t = settled - 1; t >= slot; t--) {
            int countHere = counted(slot, t, count);
            worth += worths.at(t, level, span.lossIn(t));
            worth = Math.max(worth, stopWorth(tail, t, countHere, level));
            worth = Math.max(worth, changeWorth(tail, t, countHere, level, span));
            if (t - slot < all.length) {
                all[t - slot] = worth;
            }
        }
        return worth;
    }

    private void enterAll(RunTail tail, int slot, int count) {
        for (int level = 1; level < levels; level++) {
            entered[level] = changeTo(tail, slot, level, count);
        }
    }

    /** To the level itself as well, which is never worth more than to stay. */
    private double bestEntered(int slot, int level) {
        double best = RunProgramme.IMPOSSIBLE;
        for (int to = 1; to < levels; to++) {
            if (entered[to] > best && worths.reaches(slot, level, to)) {
                best = entered[to];
            }
        }
        return best;
    }

    private double changeTo(RunTail tail, int slot, int level, int count) {
        return entering(tail, slot, level, spans.afterChange(slot), count) - changeCost;
    }

    private double entering(RunTail tail, int slot, int level, LevelSpan span, int count) {
        double worth = worths.at(slot, level, span.lossIn(slot));
        return worth == RunProgramme.IMPOSSIBLE
                ? RunProgramme.IMPOSSIBLE
                : worth + before(tail, slot + 1, level, span, counted(slot, slot + 1, count));
    }

    private int counted(int from, int to, int count) {
        return programme.counted(from, to, count);
    }
}
