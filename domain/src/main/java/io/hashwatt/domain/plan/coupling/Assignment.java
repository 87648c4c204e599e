package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.LevelBounds;
import java.util.Arrays;

/** A level for every group and slot, with what is drawn of each limit and what each group earns. */
final class Assignment {

    private final CoupledProblem problem;
    private final byte[][] levels;
    private final double[] profits;
    /** Per limit and slot, in milliwatts. */
    private final long[][] drawn;

    private Assignment(CoupledProblem problem, byte[][] levels, double[] profits, long[][] drawn) {
        this.problem = problem;
        this.levels = levels;
        this.profits = profits;
        this.drawn = drawn;
    }

    static Assignment of(CoupledProblem problem, Response[] responses) {
        int groups = problem.groups.size();
        Assignment result = new Assignment(
                problem, new byte[groups][], new double[groups], new long[problem.limits.size()][problem.slots()]);
        for (int group = 0; group < groups; group++) {
            result.levels[group] = responses[group].levels();
            result.profits[group] = responses[group].profit();
            result.draw(group, 1);
        }
        return result;
    }

    Assignment copy() {
        return new Assignment(
                problem,
                levels.clone(),
                profits.clone(),
                Arrays.stream(drawn).map(long[]::clone).toArray(long[][]::new));
    }

    /** The same in a problem that leaves the groups fewer levels, these among them. */
    Assignment in(CoupledProblem other) {
        return new Assignment(other, levels, profits, drawn);
    }

    byte[][] levels() {
        return levels;
    }

    Response of(int group) {
        return new Response(levels[group], profits[group]);
    }

    /** What all earn, less what it costs that they draw more or less than they should. */
    double profit() {
        double sum = 0;
        for (double profit : profits) {
            sum += profit;
        }
        for (int slot = 0; slot < problem.slots(); slot++) {
            for (int limit : problem.targetsIn[slot]) {
                sum -= problem.costOf(limit, slot, drawn[limit][slot]);
            }
        }
        return sum;
    }

    /** What it costs in a slot that the others draw what they do and a group so much. @param own in milliwatts */
    double costBeside(int group, int slot, long own) {
        double cost = 0;
        for (int limit : problem.targetsIn[slot]) {
            if (Arrays.binarySearch(problem.targetsOf[group], limit) >= 0) {
                long others = drawn[limit][slot] - problem.groups.get(group).draw()[levels[group][slot]];
                cost += problem.costOf(limit, slot, others + own);
            }
        }
        return cost;
    }

    void put(int group, Response response) {
        draw(group, -1);
        levels[group] = response.levels();
        profits[group] = response.profit();
        draw(group, 1);
    }

    private void draw(int group, int sign) {
        long[] draw = problem.groups.get(group).draw();
        for (int limit : problem.limitsOf[group]) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                drawn[limit][slot] += sign * draw[levels[group][slot]];
            }
        }
    }

    /** Whether no limit is drawn more than it has. */
    boolean isWithinLimits() {
        for (int limit = 0; limit < drawn.length; limit++) {
            long[] room = problem.limits.get(limit).room();
            for (int slot = 0; slot < room.length && problem.limits.get(limit).isCap(); slot++) {
                if (drawn[limit][slot] > room[slot]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The highest level of a group in each slot for which the others leave room; below 0: there is none. */
    byte[] ceilings(int group) {
        long[] draw = problem.groups.get(group).draw();
        byte[] ceilings = new byte[problem.slots()];
        for (int slot = 0; slot < ceilings.length; slot++) {
            long left = left(group, slot, draw[levels[group][slot]]);
            int ceiling = draw.length - 1;
            while (ceiling >= 0 && draw[ceiling] > left) {
                ceiling--;
            }
            ceilings[slot] = (byte) ceiling;
        }
        return ceilings;
    }

    private long left(int group, int slot, long own) {
        long left = Long.MAX_VALUE;
        for (int limit : problem.capsOf[group]) {
            left = Math.min(left, problem.limits.get(limit).room()[slot] - drawn[limit][slot] + own);
        }
        return left;
    }

    /** The group's own bounds, and below its ceilings. */
    LevelBounds within(int group) {
        CoupledGroup about = problem.groups.get(group);
        LevelBounds bounds = about.ownBounds(problem.slots());
        byte[] ceilings = ceilings(group);
        for (int slot = 0; slot < ceilings.length; slot++) {
            if (ceilings[slot] < about.highest(slot)) {
                bounds.narrow(slot, slot + 1, 0, ceilings[slot]);
            }
        }
        return bounds;
    }

    /** Whether there is room for these levels of a group beside the others. */
    boolean fits(int group, byte[] candidate) {
        byte[] ceilings = ceilings(group);
        for (int slot = 0; slot < ceilings.length; slot++) {
            if (candidate[slot] > ceilings[slot]) {
                return false;
            }
        }
        return true;
    }
}
