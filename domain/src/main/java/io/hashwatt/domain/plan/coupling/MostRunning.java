package io.hashwatt.domain.plan.coupling;

import java.util.Arrays;

/**
 * How many groups a limit has room for at once in a slot, each at the lowest level that runs. Prices of room alone do not see
 * that the room for half a group is no use to anybody; a price of running does (a cover inequality: L. Wolsey, Integer
 * Programming, 1998, section 9.3).
 */
final class MostRunning {

    /** With more of them, half a group is next to nothing. */
    private static final int MOST_GROUPS = 256;

    private final CoupledProblem problem;

    private MostRunning(CoupledProblem problem) {
        this.problem = problem;
    }

    static boolean isCounted(CoupledProblem problem) {
        return problem.groups.size() <= MOST_GROUPS;
    }

    /** Per limit and slot; all of its groups where it has room for them, is no cap, or they are too many to be counted. */
    static int[][] of(CoupledProblem problem) {
        MostRunning most = new MostRunning(problem);
        return problem.limits.stream().map(most::of).toArray(int[][]::new);
    }

    private int[] of(DrawLimit limit) {
        int[] most = new int[problem.slots()];
        for (int slot = 0; slot < most.length; slot++) {
            most[slot] = limit.isCap() && isCounted(problem) ? in(limit, slot) : limit.members().length;
        }
        return most;
    }

    private int in(DrawLimit limit, int slot) {
        long left = limit.room()[slot];
        int running = 0;
        long[] more = new long[limit.members().length];
        for (int i = 0; i < more.length; i++) {
            CoupledGroup group = problem.groups.get(limit.members()[i]);
            int lowest = group.lowest(slot);
            left -= group.draw()[lowest];
            running += lowest > 0 ? 1 : 0;
            more[i] = lowest > 0 || group.highest(slot) == 0 ? Long.MAX_VALUE : group.draw()[1] - group.draw()[0];
        }
        Arrays.sort(more);
        for (int i = 0; i < more.length && more[i] <= left; i++) {
            left -= more[i];
            running++;
        }
        return running;
    }
}
