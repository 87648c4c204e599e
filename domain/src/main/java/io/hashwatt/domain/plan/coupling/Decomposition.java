package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.dp.RunProgramme;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the bound of a few groups further than prices of the limits' room can, because levels are not divisible: each group
 * plans for itself, in each slot the room goes to the best levels together that it has room for, and prices of each group's
 * power and hash in each slot, which the one pays and the other earns, are moved until both want the same (Lagrangian
 * decomposition: M. Guignard, S. Kim, Mathematical Programming 39, 1987; the length of a step is Polyak's).
 */
final class Decomposition {

    private static final int PATIENCE = 5;
    private static final double SLOWED = 0.7;

    private final CoupledProblem problem;
    private DecompositionPrices prices;
    private Wants lowest = Wants.NOTHING_KNOWN;
    private double pace = 1;
    private int idle;

    /**
     * @param prices at which they want it
     * @param own per group and slot, what each wants for itself
     * @param shared per group and slot, what has room together
     */
    private record Wants(double bound, DecompositionPrices prices, byte[][] own, byte[][] shared) {

        static final Wants NOTHING_KNOWN =
                new Wants(Double.POSITIVE_INFINITY, DecompositionPrices.NONE, new byte[0][], new byte[0][]);
    }

    /** Where the two are furthest apart: one of them wants that level or a lower one, the other a higher one. */
    record Apart(int group, int slot, int level) {}

    private Decomposition(CoupledProblem problem, DecompositionPrices prices) {
        this.problem = problem;
        this.prices = prices;
    }

    /** @param begin prices of the room that are near the best */
    static Decomposition of(CoupledProblem problem, Multipliers begin) {
        return new Decomposition(problem, DecompositionPrices.of(problem, begin));
    }

    /** Of a part of the problem, which leaves the groups fewer levels. */
    Decomposition within(CoupledProblem part) {
        return new Decomposition(part, lowest.prices());
    }

    /** @param known what a plan within the limits earns @return how many steps it took */
    int lower(double known, int steps) {
        int step = 0;
        while (step < steps && !Closeness.isClosed(known, lowest.bound())) {
            advance(known);
            step++;
        }
        return step;
    }

    /** No plan within the limits earns more; negative infinity: there is none. */
    double bound() {
        return lowest.bound();
    }

    /** Per group and slot, what each wants for itself; only where there is a bound. */
    byte[][] own() {
        return lowest.own();
    }

    /** The problem without the levels of a group in a slot that are on one side. */
    CoupledProblem part(Apart at, int low, int high) {
        return RoomAlone.narrowed(problem.narrowed(at.group(), at.slot(), low, high));
    }

    /** Null: both want the same. */
    @Nullable Apart apart() {
        Apart widest = null;
        double most = 0;
        for (int group = 0; group < lowest.own().length; group++) {
            double[] megawatts = problem.groups.get(group).terms().megawatts();
            byte[] own = lowest.own()[group];
            byte[] shared = lowest.shared()[group];
            for (int slot = 0; slot < own.length; slot++) {
                double mwh = Math.abs(megawatts[own[slot]] - megawatts[shared[slot]]) * problem.hours[slot];
                if (mwh > most) {
                    most = mwh;
                    widest = new Apart(group, slot, Math.min(own[slot], shared[slot]));
                }
            }
        }
        return widest;
    }

    private void advance(double known) {
        byte[][] own = new byte[problem.groups.size()][];
        byte[][] shared = new byte[own.length][problem.slots()];
        double atStake = 0;
        double sum = 0;
        for (int group = 0; group < own.length; group++) {
            CoupledGroup planned = problem.groups.get(group);
            Horizon priced = prices.paidBy(group, problem);
            RunProgramme programme = planned.solved(priced);
            sum += programme.worth(planned.initial());
            own[group] = programme.isFeasible(planned.initial())
                    ? programme.levelsFrom(planned.initial())
                    : new byte[problem.slots()];
            atStake += Relaxation.mostAtStake(planned.terms(), priced)
                    + Relaxation.mostAtStake(planned.terms(), problem.horizon);
        }
        for (int slot = 0; slot < problem.slots(); slot++) {
            sum += share(slot, shared);
        }
        take(new Wants(sum + Relaxation.rounding(problem, 2 * atStake), prices, own, shared), known);
    }

    private double share(int slot, byte[][] shared) {
        SlotChoice choice = SlotChoice.of(problem, slot, (group, level) -> charge(group, slot, level));
        for (int group = 0; group < shared.length; group++) {
            shared[group][slot] = choice.levels()[group];
        }
        return choice.most();
    }

    private double charge(int group, int slot, int level) {
        return problem.isPriced(slot)
                ? problem.hours[slot] * prices.of(problem.groups.get(group).terms(), group, slot, level)
                : 0;
    }

    private void take(Wants wants, double known) {
        if (wants.bound() < lowest.bound()) {
            lowest = wants;
            idle = 0;
        } else if (++idle >= PATIENCE) {
            idle = 0;
            pace *= SLOWED;
        }
        if (Double.isFinite(wants.bound())) {
            prices = prices.moved(problem, wants.own(), wants.shared(), pace * (wants.bound() - known));
        }
    }
}
