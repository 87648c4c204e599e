package io.hashwatt.domain.plan.coupling;

/**
 * Where the search for multipliers begins: in each slot by itself, as if there were no starts, the prices at which the groups
 * that earn most with a MWh, or by running, fill the room.
 */
final class MeritPrices {

    private static final int HALVINGS = 30;

    private final CoupledProblem problem;
    private final boolean isRunningPriced;
    private final Multipliers multipliers;

    private MeritPrices(CoupledProblem problem, boolean isRunningPriced) {
        this.problem = problem;
        this.isRunningPriced = isRunningPriced;
        this.multipliers = Multipliers.none(problem);
    }

    /** As if groups were divisible: of a MWh alone. */
    static Multipliers ofPower(CoupledProblem problem) {
        return new MeritPrices(problem, false).all();
    }

    static Multipliers ofRunning(CoupledProblem problem) {
        return new MeritPrices(problem, true).all();
    }

    /** Later limits are priced beside earlier ones: those of parts come before that of the whole. */
    private Multipliers all() {
        for (int limit = 0; limit < problem.limits.size(); limit++) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                if (problem.isPriced(slot) && isOfUse(limit, slot)) {
                    price(limit, slot);
                }
            }
        }
        return multipliers;
    }

    /** What neither must not be exceeded nor costs anything in the slot has no worth in it. */
    private boolean isOfUse(int limit, int slot) {
        return problem.limits.get(limit).isCap() || problem.limits.get(limit).costsIn(slot);
    }

    private void price(int limit, int slot) {
        SlotDemand demand = new SlotDemand(problem, limit, slot, multipliers);
        double perRunningHour = 0;
        Filled filled = filled(demand, 0);
        if (isRunningPriced && filled.running() > problem.mostRunning()[limit][slot]) {
            int most = problem.mostRunning()[limit][slot];
            double low = 0;
            double high = demand.mostPerRunningHour();
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (low + high) / 2;
                if (filled(demand, middle).running() > most) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            perRunningHour = high;
            filled = filled(demand, high);
        }
        multipliers.perMwh[limit][slot] = filled.perMwh();
        multipliers.perRunningHour[limit][slot] = perRunningHour;
    }

    /**
     * The price at which the room is just filled, if the last group that comes in may do so with a part of its power; that which
     * more costs, where room is wanted even at that.
     *
     * @param running how many groups do then, that part with it
     */
    private record Filled(double perMwh, double running) {}

    private static Filled filled(SlotDemand demand, double perRunningHour) {
        double low = demand.leastPerMwh();
        SlotDemand.Taken above = demand.at(low, perRunningHour);
        if (demand.isWithin(above)) {
            return new Filled(low, above.running());
        }
        double high = demand.mostPerMwh();
        SlotDemand.Taken below = demand.at(high, perRunningHour);
        if (!demand.isWithin(below)) {
            return new Filled(high, below.running());
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            SlotDemand.Taken taken = demand.at(middle, perRunningHour);
            if (demand.isWithin(taken)) {
                high = middle;
                below = taken;
            } else {
                low = middle;
                above = taken;
            }
        }
        return new Filled(high, demand.runningBetween(below, above));
    }
}
