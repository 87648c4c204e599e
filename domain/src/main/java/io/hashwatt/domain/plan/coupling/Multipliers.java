package io.hashwatt.domain.plan.coupling;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * What the room of each limit is worth in each slot, in the currency of the prices: of a cap not below 0, of what only costs
 * something not more than that, and of a floor, whose room is to be used, that below 0.
 */
final class Multipliers {

    private final CoupledProblem problem;
    /** Per limit and slot: a MWh more. */
    final double[][] perMwh;
    /** Per limit and slot: an hour of one more group that runs. */
    final double[][] perRunningHour;

    private Multipliers(CoupledProblem problem, double[][] perMwh, double[][] perRunningHour) {
        this.problem = problem;
        this.perMwh = perMwh;
        this.perRunningHour = perRunningHour;
    }

    static Multipliers none(CoupledProblem problem) {
        int limits = problem.limits.size();
        return new Multipliers(problem, new double[limits][problem.slots()], new double[limits][problem.slots()]);
    }

    Multipliers copy() {
        return new Multipliers(problem, copy(perMwh), copy(perRunningHour));
    }

    private static double[][] copy(double[][] prices) {
        return Arrays.stream(prices).map(double[]::clone).toArray(double[][]::new);
    }

    /** All of them together for who is bound by these limits. */
    Rent over(int[] limits) {
        return new Rent(sum(perMwh, limits), sum(perRunningHour, limits));
    }

    private double[] sum(double[][] prices, int[] limits) {
        double[] sum = new double[problem.slots()];
        for (int limit : limits) {
            for (int slot = 0; slot < sum.length; slot++) {
                sum[slot] += prices[limit][slot];
            }
        }
        return sum;
    }

    /** What all room is worth. */
    double worthOfRoom() {
        return worthOfRoom(DoubleUnaryOperator.identity());
    }

    /** What rounding in that is a share of. */
    double roomAtStake() {
        return worthOfRoom(Math::abs);
    }

    private double worthOfRoom(DoubleUnaryOperator counted) {
        double worth = 0;
        for (int limit = 0; limit < perMwh.length; limit++) {
            worth += worth(limit, counted);
        }
        return worth;
    }

    private double worth(int limit, DoubleUnaryOperator counted) {
        double worth = 0;
        long[] room = problem.limits.get(limit).room();
        for (int slot = 0; slot < room.length; slot++) {
            double megawatts = room[slot] / CoupledProblem.MILLIWATTS_PER_MEGAWATT;
            double perHour = perRunningHour[limit][slot];
            double running = perHour == 0 ? 0 : perHour * problem.mostRunning()[limit][slot];
            worth += problem.hours[slot] * counted.applyAsDouble(perMwh[limit][slot] * megawatts + running);
        }
        return worth;
    }
}
