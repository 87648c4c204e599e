package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.Horizon;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What each group pays for power, hash and running in each slot, in a {@link Decomposition}; may be below 0. */
final class DecompositionPrices {

    static final DecompositionPrices NONE = new DecompositionPrices(List.of());

    private final List<OfGroup> groups;

    /**
     * Of one group, per slot.
     *
     * @param power of a MWh
     * @param hash of the hash that earns one at a hashprice of 1
     * @param running of an hour above off
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record OfGroup(double[] power, double[] hash, double[] running) {

        OfGroup moved(OfGroup move, double step) {
            return new OfGroup(
                    moved(power, move.power, step), moved(hash, move.hash, step), moved(running, move.running, step));
        }

        private static double[] moved(double[] prices, double[] move, double step) {
            double[] moved = prices.clone();
            for (int slot = 0; slot < moved.length; slot++) {
                moved[slot] += step * move[slot];
            }
            return moved;
        }
    }

    private DecompositionPrices(List<OfGroup> groups) {
        this.groups = groups;
    }

    /** Those of the room that a group takes. */
    static DecompositionPrices of(CoupledProblem problem, Multipliers room) {
        return new DecompositionPrices(Arrays.stream(problem.limitsOf)
                .map(room::over)
                .map(rent -> new OfGroup(rent.perMwh(), new double[problem.slots()], rent.perRunningHour()))
                .toList());
    }

    /** The problem's slots as they look to a group that pays these prices too. */
    Horizon paidBy(int group, CoupledProblem problem) {
        OfGroup paid = groups.get(group);
        double[] hashprice = problem.horizon.hashprice.clone();
        for (int slot = 0; slot < hashprice.length; slot++) {
            hashprice[slot] -= paid.hash[slot];
        }
        return problem.horizon
                .window(0, hashprice.length, problem.horizon.price, hashprice)
                .paying(paid.power, paid.running);
    }

    /** Of an hour of a group at a level. */
    double of(GroupTerms terms, int group, int slot, int level) {
        OfGroup paid = groups.get(group);
        return paid.power[slot] * terms.megawatts()[level]
                + paid.hash[slot] * terms.revenue()[level]
                + (level == 0 ? 0 : paid.running[slot]);
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
        double step = move.apart > 0 ? more / move.apart : 0;
        return new DecompositionPrices(IntStream.range(0, own.length)
                .mapToObj(group -> groups.get(group).moved(move.groups[group], step))
                .toList());
    }

    /** How far the two are apart, in power, hash and running, each as shares of a group's most, and per unit of these. */
    private static final class Move {

        private final OfGroup[] groups;
        private double apart;

        Move(CoupledProblem problem, byte[][] own, byte[][] shared) {
            this.groups = new OfGroup[own.length];
            for (int group = 0; group < own.length; group++) {
                GroupTerms terms = problem.groups.get(group).terms();
                double[] running = new double[terms.levels()];
                Arrays.fill(running, 1, running.length, 1);
                groups[group] = new OfGroup(
                        apart(problem, terms.megawatts(), own[group], shared[group]),
                        terms.change() == null // else what a change loses would depend on it
                                ? apart(problem, terms.revenue(), own[group], shared[group])
                                : new double[own[group].length],
                        apart(problem, running, own[group], shared[group]));
            }
        }

        private double[] apart(CoupledProblem problem, double[] ofLevel, byte[] own, byte[] shared) {
            double[] move = new double[own.length];
            double most = ofLevel[ofLevel.length - 1];
            for (int slot = 0; slot < move.length; slot++) {
                if (problem.isPriced(slot) && own[slot] != shared[slot]) {
                    double share = (ofLevel[own[slot]] - ofLevel[shared[slot]]) / most * problem.hours[slot];
                    move[slot] = share / most;
                    apart += share * share;
                }
            }
            return move;
        }
    }
}
