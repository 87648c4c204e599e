package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.Horizon;
import java.util.Arrays;

/** What a MWh of each limit's room is worth in each slot, in the currency of the prices; never below 0. */
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

    /** The problem's slots as they look to who pays for the limits' room too. @param share of it that is paid */
    Horizon priced(int[] limits, double share) {
        Horizon horizon = problem.horizon;
        double[] price = over(limits);
        for (int slot = 0; slot < price.length; slot++) {
            price[slot] = horizon.price[slot] + share * price[slot];
        }
        return horizon.window(0, price.length, price, horizon.hashprice);
    }

    /** What all room is worth. */
    double worthOfRoom() {
        double worth = 0;
        for (int limit = 0; limit < perMwh.length; limit++) {
            worth += worth(limit);
        }
        return worth;
    }

    private double worth(int limit) {
        double worth = 0;
        long[] room = problem.limits.get(limit).room();
        for (int slot = 0; slot < room.length; slot++) {
            if (perMwh[limit][slot] > 0) {
                worth += perMwh[limit][slot]
                        * problem.hours[slot]
                        * (room[slot] / CoupledProblem.MILLIWATTS_PER_MEGAWATT);
            }
        }
        return worth;
    }
}
