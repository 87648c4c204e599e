package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.Horizon;
import java.util.Arrays;

/**
 * What a group pays for the room that it takes, slot by slot, in the currency of the prices.
 *
 * @param perMwh of what it draws
 * @param perRunningHour while it is above off, whatever it draws
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rent(double[] perMwh, double[] perRunningHour) {

    static Rent none(int slots) {
        return new Rent(new double[slots], new double[slots]);
    }

    /** @param more per MWh */
    Rent plus(double[] more) {
        double[] sum = perMwh.clone();
        for (int slot = 0; slot < sum.length; slot++) {
            sum[slot] += more[slot];
        }
        return new Rent(sum, perRunningHour);
    }

    Rent share(double share) {
        return new Rent(scaled(perMwh, share), scaled(perRunningHour, share));
    }

    private static double[] scaled(double[] rent, double share) {
        return Arrays.stream(rent).map(each -> share * each).toArray();
    }

    /** The slots as they look to who pays it. */
    Horizon on(Horizon horizon) {
        return horizon.paying(perMwh, perRunningHour);
    }

    /** By a group at these levels; nothing in slots without price, in which nothing is worth anything. */
    double paid(CoupledProblem problem, GroupTerms terms, byte[] levels) {
        double paid = 0;
        for (int slot = 0; slot < levels.length; slot++) {
            if (problem.isPriced(slot)) {
                double running = levels[slot] == 0 ? 0 : perRunningHour[slot];
                paid += problem.hours[slot] * (perMwh[slot] * terms.megawatts()[levels[slot]] + running);
            }
        }
        return paid;
    }
}
