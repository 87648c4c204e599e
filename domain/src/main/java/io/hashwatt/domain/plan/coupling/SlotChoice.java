package io.hashwatt.domain.plan.coupling;

import java.util.List;

/**
 * The best levels of all groups together in one slot for which the caps have room, where each level has a worth by itself, and
 * what they draw together may cost something.
 */
final class SlotChoice {

    /** So many levels together are tried in a slot at most. */
    private static final int MOST_COMBINATIONS = 4_096;

    /** What a level is worth in the slot. */
    @FunctionalInterface
    interface Worth {
        double of(int group, int level);
    }

    private final CoupledProblem problem;
    private final int slot;
    private final Worth worth;
    private final int[] targets;
    private final long[] left;
    private final byte[] tried;
    private byte[] chosen;
    private double most = Double.NEGATIVE_INFINITY;

    private SlotChoice(CoupledProblem problem, int slot, Worth worth) {
        this.problem = problem;
        this.slot = slot;
        this.worth = worth;
        this.targets = problem.targetsIn[slot];
        this.left =
                problem.limits.stream().mapToLong(limit -> limit.room()[slot]).toArray();
        this.tried = new byte[problem.groups.size()];
        this.chosen = tried.clone();
    }

    /** @param problem in which few enough levels go together, and some of them have room */
    static SlotChoice of(CoupledProblem problem, int slot, Worth worth) {
        SlotChoice choice = new SlotChoice(problem, slot, worth);
        choice.tryFrom(0, 0);
        return choice;
    }

    /** How many levels together there are at most; more than can be tried: that and one. */
    static int combinations(List<CoupledGroup> groups) {
        long combinations = 1;
        for (CoupledGroup group : groups) {
            combinations = Math.min(combinations * group.levels(), MOST_COMBINATIONS + 1);
        }
        return (int) combinations;
    }

    static boolean isPossible(List<CoupledGroup> groups) {
        return combinations(groups) <= MOST_COMBINATIONS;
    }

    double most() {
        return most;
    }

    /** Per group. */
    byte[] levels() {
        return chosen;
    }

    private void tryFrom(int number, double sum) {
        if (number == tried.length) {
            consider(sum - costOfAll());
            return;
        }
        CoupledGroup group = problem.groups.get(number);
        for (int level = group.lowest(slot); level <= group.highest(slot); level++) {
            if (take(number, group.draw()[level])) {
                tried[number] = (byte) level;
                tryFrom(number + 1, sum + worth.of(number, level));
            }
            take(number, -group.draw()[level]);
        }
    }

    private void consider(double sum) {
        if (sum > most) {
            most = sum;
            chosen = tried.clone();
        }
    }

    private double costOfAll() {
        double cost = 0;
        for (int limit : targets) {
            cost += problem.costOf(limit, slot, problem.limits.get(limit).room()[slot] - left[limit]);
        }
        return cost;
    }

    /** Whether there is as much room. */
    private boolean take(int group, long draw) {
        boolean fits = true;
        for (int limit : problem.limitsOf[group]) {
            left[limit] -= draw;
            fits &= left[limit] >= 0 || !problem.limits.get(limit).isCap();
        }
        return fits;
    }
}
