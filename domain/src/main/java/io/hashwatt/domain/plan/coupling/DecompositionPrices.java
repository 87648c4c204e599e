package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.Horizon;
import java.util.Arrays;

/** What each group pays for power and hash in each slot, in a {@link Decomposition}; may be below 0. */
final class DecompositionPrices {

    static final DecompositionPrices NONE = new DecompositionPrices(new double[0][], new double[0][]);

    /** Per group and slot: of a MWh. */
    private final double[][] power;
    /** Per group and slot: of the hash that earns one at a hashprice of 1. */
    private final double[][] hash;

    private DecompositionPrices(double[][] power, double[][] hash) {
        this.power = power;
        this.hash = hash;
    }

    /** Those of the room that a group's power takes. */
    static DecompositionPrices of(CoupledProblem problem, Multipliers room) {
        double[][] power = Arrays.stream(problem.limitsOf).map(room::over).toArray(double[][]::new);
        return new DecompositionPrices(power, new double[power.length][problem.slots()]);
    }

    /** The problem's slots as they look to a group that pays these prices too. */
    Horizon paidBy(int group, CoupledProblem problem) {
        double[] price = new double[problem.slots()];
        double[] hashprice = new double[price.length];
        for (int slot = 0; slot < price.length; slot++) {
            price[slot] = problem.horizon.price[slot] + power[group][slot];
            hashprice[slot] = problem.horizon.hashprice[slot] - hash[group][slot];
        }
        return problem.horizon.window(0, price.length, price, hashprice);
    }

    /** Of an hour of a group at a level. */
    double of(GroupTerms terms, int group, int slot, int level) {
        return power[group][slot] * terms.megawatts()[level] + hash[group][slot] * terms.revenue()[level];
    }

    /**
     * Dearer where the groups want more than is shared out to them, cheaper where they want less.
     *
     * @param own per group and slot, the level that it wants
     * @param shared per group and slot, the level that is shared out to it
     * @param more how much less the bound is hoped to become
     */
    DecompositionPrices moved(CoupledProblem problem, byte[][] own, byte[][] shared, double more) {
        Move move = new Move(problem, own, shared);
        if (move.apart > 0) {
            double step = more / move.apart;
            for (int group = 0; group < own.length; group++) {
                add(power[group], move.power[group], step);
                add(hash[group], move.hash[group], step);
            }
        }
        return new DecompositionPrices(move.power, move.hash);
    }

    private static void add(double[] prices, double[] move, double step) {
        for (int slot = 0; slot < prices.length; slot++) {
            move[slot] = prices[slot] + step * move[slot];
        }
    }

    /** How far the two are apart, power and hash each as shares of a group's most, and per unit of these. */
    private static final class Move {

        private final double[][] power;
        private final double[][] hash;
        private double apart;

        Move(CoupledProblem problem, byte[][] own, byte[][] shared) {
            this.power = new double[own.length][problem.slots()];
            this.hash = new double[own.length][problem.slots()];
            for (int group = 0; group < own.length; group++) {
                GroupTerms terms = problem.groups.get(group).terms();
                add(problem, terms.megawatts(), own[group], shared[group], power[group]);
                if (terms.change() == null) { // else what a change loses would depend on it
                    add(problem, terms.revenue(), own[group], shared[group], hash[group]);
                }
            }
        }

        private void add(CoupledProblem problem, double[] ofLevel, byte[] own, byte[] shared, double[] move) {
            double most = ofLevel[ofLevel.length - 1];
            for (int slot = 0; slot < move.length; slot++) {
                if (problem.isPriced(slot) && own[slot] != shared[slot]) {
                    double share = (ofLevel[own[slot]] - ofLevel[shared[slot]]) / most * problem.hours[slot];
                    move[slot] = share / most;
                    apart += share * share;
                }
            }
        }
    }
}
