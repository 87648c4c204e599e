package io.hashwatt.domain.plan.coupling;

/**
 * Where the search for multipliers begins: in each slot by itself, as if there were no starts, the price at which the groups
 * that earn most with a MWh fill the room.
 */
final class MeritPrices {

    private static final int HALVINGS = 24;

    private final CoupledProblem problem;
    private final Multipliers multipliers;

    private MeritPrices(CoupledProblem problem) {
        this.problem = problem;
        this.multipliers = Multipliers.none(problem);
    }

    /** Later limits are priced beside earlier ones: those of parts come before that of the whole. */
    static Multipliers of(CoupledProblem problem) {
        MeritPrices prices = new MeritPrices(problem);
        for (int limit = 0; limit < problem.limits.size(); limit++) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                if (problem.isPriced(slot)) {
                    prices.multipliers.perMwh[limit][slot] = prices.price(limit, slot);
                }
            }
        }
        return prices.multipliers;
    }

    private double price(int limit, int slot) {
        double low = problem.limits.get(limit).leastPerMwh(slot);
        if (fits(limit, slot, low)) {
            return low;
        }
        double high = Math.min(highest(limit, slot), problem.limits.get(limit).mostPerMwh(slot));
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (fits(limit, slot, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean fits(int limit, int slot, double price) {
        DrawLimit bound = problem.limits.get(limit);
        long drawn = 0;
        for (int member : bound.members()) {
            CoupledGroup group = problem.groups.get(member);
            drawn += group.draw()[best(group, slot, price + otherPrices(member, limit, slot))];
        }
        return drawn <= bound.room()[slot];
    }

    private double otherPrices(int member, int limit, int slot) {
        double sum = 0;
        for (int other : problem.limitsOf[member]) {
            sum += other == limit ? 0 : multipliers.perMwh[other][slot];
        }
        return sum;
    }

    private int best(CoupledGroup group, int slot, double price) {
        int lowest = group.lowest(slot);
        int best = lowest;
        double most = Double.NEGATIVE_INFINITY;
        for (int level = lowest; level <= group.highest(slot); level++) {
            double worth = group.terms().value(problem.horizon, slot, level)
                    - price * group.terms().megawatts()[level] * problem.hours[slot];
            if (worth > most) {
                best = level;
                most = worth;
            }
        }
        return best;
    }

    /** More than any level earns with a MWh more than off. */
    private double highest(int limit, int slot) {
        double highest = 1;
        for (int member : problem.limits.get(limit).members()) {
            CoupledGroup group = problem.groups.get(member);
            for (int level = 1; level < group.levels(); level++) {
                double more = group.terms().value(problem.horizon, slot, level)
                        - group.terms().value(problem.horizon, slot, level - 1);
                double mwh =
                        (group.terms().megawatts()[level] - group.terms().megawatts()[level - 1]) * problem.hours[slot];
                highest = mwh > 0 ? Math.max(highest, more / mwh + 1) : highest;
            }
        }
        return highest;
    }
}
