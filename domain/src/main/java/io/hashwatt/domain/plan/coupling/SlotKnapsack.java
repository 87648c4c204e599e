package io.hashwatt.domain.plan.coupling;

import java.util.Arrays;
import java.util.Optional;

/**
 * The most that levels of many groups are worth together in one slot under the last cap alone, that of the whole: a knapsack
 * of which each group puts in one level. Draws are rounded down to whole units, so that it is never below the truth, though at
 * worst a unit of room for each group above it (multiple-choice knapsack: H. Kellerer, U. Pferschy, D. Pisinger, Knapsack
 * Problems, 2004, chapter 11).
 */
final class SlotKnapsack {

    /** With more groups, levels are about as good as divisible. */
    private static final int MOST_GROUPS = 32;

    /** Of the limit's room. */
    private static final int UNITS = 8_000;

    private final CoupledProblem problem;
    private final int slot;
    private final SlotChoice.Worth worth;
    private final boolean[] isBound;
    private final double unit;
    private final int room;

    private SlotKnapsack(CoupledProblem problem, int slot, SlotChoice.Worth worth) {
        this.problem = problem;
        this.slot = slot;
        this.worth = worth;
        DrawLimit limit = lastCap(problem).orElseThrow();
        long available = limit.room()[slot];
        this.isBound = new boolean[problem.groups.size()];
        Arrays.stream(limit.members()).forEach(member -> isBound[member] = true);
        this.unit = Math.max(1, (double) available / UNITS);
        this.room = (int) (available / unit);
    }

    static boolean isPossible(CoupledProblem problem) {
        return problem.groups.size() <= MOST_GROUPS && lastCap(problem).isPresent();
    }

    private static Optional<DrawLimit> lastCap(CoupledProblem problem) {
        return problem.limits.reversed().stream().filter(DrawLimit::isCap).findFirst();
    }

    /** @param problem of which some levels have room together */
    static double most(CoupledProblem problem, int slot, SlotChoice.Worth worth) {
        return new SlotKnapsack(problem, slot, worth).most();
    }

    private double most() {
        double[] most = new double[room + 1];
        for (int group = 0; group < isBound.length; group++) {
            most = with(group, most);
        }
        return most[room];
    }

    /** @param before per unit of room, the most that the groups before are worth in it */
    private double[] with(int number, double[] before) {
        CoupledGroup group = problem.groups.get(number);
        double[] after = new double[before.length];
        Arrays.fill(after, Double.NEGATIVE_INFINITY);
        for (int level = group.lowest(slot); level <= group.highest(slot); level++) {
            int draw = isBound[number] ? (int) (group.draw()[level] / unit) : 0;
            double more = worth.of(number, level);
            for (int used = draw; used <= room; used++) {
                after[used] = Math.max(after[used], before[used - draw] + more);
            }
        }
        return after;
    }
}
