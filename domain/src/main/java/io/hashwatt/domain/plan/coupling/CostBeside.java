package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.LevelBounds;

/**
 * What it costs beside the others that a group draws more or less, as a price per MWh. A price is a straight line where the
 * cost has bends, so it is right at a group's lowest level in a slot and at the one that would be its best if the slot stood for
 * itself, and too high between them; levels above are left out where it would be too low there.
 */
final class CostBeside {

    /** Less is what rounding makes of a straight line, as a share of what is compared. */
    private static final double ROUNDING = 1e-9;

    private final CoupledProblem problem;
    private final Assignment plan;
    private final int number;
    private final CoupledGroup group;

    CostBeside(CoupledProblem problem, Assignment plan, int number) {
        this.problem = problem;
        this.plan = plan;
        this.number = number;
        this.group = problem.groups.get(number);
    }

    /** Per MWh in each slot. @param within the group's levels, to be narrowed */
    double[] narrowing(LevelBounds within) {
        double[] perMwh = new double[problem.slots()];
        for (int slot = 0; slot < perMwh.length; slot++) {
            if (problem.isPriced(slot) && within.lowest(slot) < within.highest(slot)) {
                perMwh[slot] = narrowing(within, slot);
            }
        }
        return perMwh;
    }

    private double narrowing(LevelBounds within, int slot) {
        int lowest = within.lowest(slot);
        int highest = within.highest(slot);
        int best = best(slot, lowest, highest);
        int other = best == lowest ? highest : best;
        double perMwh = (cost(slot, other) - cost(slot, lowest)) / mwh(slot, lowest, other);
        double above = perMwh * mwh(slot, other, highest);
        double more = cost(slot, highest) - cost(slot, other);
        if (more - above > ROUNDING * (Math.abs(more) + Math.abs(above))) {
            within.narrow(slot, slot + 1, lowest, other);
        }
        return perMwh;
    }

    private int best(int slot, int lowest, int highest) {
        int best = lowest;
        double most = Double.NEGATIVE_INFINITY;
        for (int level = lowest; level <= highest; level++) {
            double worth = group.terms().value(problem.horizon, slot, level) - cost(slot, level);
            if (worth > most) {
                most = worth;
                best = level;
            }
        }
        return best;
    }

    private double cost(int slot, int level) {
        return plan.costBeside(number, slot, group.draw()[level]);
    }

    private double mwh(int slot, int from, int to) {
        double[] megawatts = group.terms().megawatts();
        return problem.hours[slot] * (megawatts[to] - megawatts[from]);
    }
}
