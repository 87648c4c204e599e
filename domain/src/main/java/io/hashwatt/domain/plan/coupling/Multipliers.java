package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.Horizon;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * What a MWh of each limit's room is worth in each slot, in the currency of the prices: of a cap not below 0, of what only costs
 * something not more than that, and of a floor, whose room is to be used, that below 0.
 */
final class Multipliers {

    private final CoupledProblem problem;
    /** Per limit and slot. */
    final double[][] perMwh;

    private Multipliers(CoupledProblem problem, double[][] perMwh) {
        this.problem = problem;
        this.perMwh = perMwh;
    }

    static Multipliers none(CoupledProblem problem) {
        return new Multipliers(problem, new double[problem.limits.size()][problem.slots()]);
    }

    Multipliers copy() {
        return new Multipliers(
                problem, Arrays.stream(perMwh).map(double[]::clone).toArray(double[][]::new));
    }

    /** All of them together for who is bound by these limits, per slot. */
    double[] over(int[] limits) {
        double[] sum = new double[problem.slots()];
        for (int limit : limits) {
            for (int slot = 0; slot < sum.length; slot++) {
                sum[slot] += perMwh[limit][slot];
            }
        }
        return sum;
    }

    /** The problem's slots as they look to who pays for the limits' room too. */
    Horizon priced(int[] limits) {
        return problem.paying(over(limits));
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
            if (perMwh[limit][slot] != 0) {
                worth += counted.applyAsDouble(perMwh[limit][slot]
                        * problem.hours[slot]
                        * (room[slot] / CoupledProblem.MILLIWATTS_PER_MEGAWATT));
            }
        }
        return worth;
    }
}
