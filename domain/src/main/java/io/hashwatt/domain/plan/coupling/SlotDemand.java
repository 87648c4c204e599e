package io.hashwatt.domain.plan.coupling;

/** What the groups under a limit would do in a slot by itself, if they paid for its room beside that of other limits. */
final class SlotDemand {

    /** Of the limit's groups. @param drawn in milliwatts */
    record Taken(long drawn, int running) {}

    private final CoupledGroup[] groups;
    /** Per group and level: what an hour is worth. */
    private final double[][] worths;

    private final int slot;
    private final DrawLimit limit;

    /** @param others prices of other limits that the groups pay too */
    SlotDemand(CoupledProblem problem, int number, int slot, Multipliers others) {
        this.limit = problem.limits.get(number);
        this.slot = slot;
        this.groups = new CoupledGroup[limit.members().length];
        this.worths = new double[groups.length][];
        for (int i = 0; i < groups.length; i++) {
            int member = limit.members()[i];
            groups[i] = problem.groups.get(member);
            worths[i] = worths(problem, member, number, others);
        }
    }

    private double[] worths(CoupledProblem problem, int member, int number, Multipliers others) {
        CoupledGroup group = problem.groups.get(member);
        double perMwh = 0;
        double perRunningHour = 0;
        for (int other : problem.limitsOf[member]) {
            perMwh += other == number ? 0 : others.perMwh[other][slot];
            perRunningHour += other == number ? 0 : others.perRunningHour[other][slot];
        }
        double[] worths = new double[group.levels()];
        for (int level = 0; level < worths.length; level++) {
            worths[level] = group.terms().value(problem.horizon, slot, level) / problem.hours[slot]
                    - perMwh * group.terms().megawatts()[level]
                    - (level == 0 ? 0 : perRunningHour);
        }
        return worths;
    }

    Taken at(double perMwh, double perRunningHour) {
        long drawn = 0;
        int running = 0;
        for (int i = 0; i < groups.length; i++) {
            int level = best(i, perMwh, perRunningHour);
            drawn += groups[i].draw()[level];
            running += level > 0 ? 1 : 0;
        }
        return new Taken(drawn, running);
    }

    private int best(int number, double perMwh, double perRunningHour) {
        CoupledGroup group = groups[number];
        double[] megawatts = group.terms().megawatts();
        int best = group.lowest(slot);
        double most = Double.NEGATIVE_INFINITY;
        for (int level = best; level <= group.highest(slot); level++) {
            double worth = worths[number][level] - perMwh * megawatts[level] - (level == 0 ? 0 : perRunningHour);
            if (worth > most) {
                best = level;
                most = worth;
            }
        }
        return best;
    }

    boolean isWithin(Taken taken) {
        return taken.drawn() <= limit.room()[slot];
    }

    /** How many groups run between two demands if parts of some of them fill the room. */
    double runningBetween(Taken below, Taken above) {
        double part = (double) (limit.room()[slot] - below.drawn()) / (above.drawn() - below.drawn());
        return below.running() + part * (above.running() - below.running());
    }

    /** What the room is worth at least: below 0 where less than it costs something. */
    double leastPerMwh() {
        return limit.leastPerMwh(slot);
    }

    /** More than any level earns with a MWh more than a lower one, or what that costs. */
    double mostPerMwh() {
        double most = 1;
        for (int i = 0; i < groups.length; i++) {
            double[] megawatts = groups[i].terms().megawatts();
            for (int level = 1; level < megawatts.length; level++) {
                double more = megawatts[level] - megawatts[level - 1];
                most = more > 0 ? Math.max(most, (worths[i][level] - worths[i][level - 1]) / more + 1) : most;
            }
        }
        return Math.min(most, limit.mostPerMwh(slot));
    }

    /** More than any group earns by running. */
    double mostPerRunningHour() {
        double most = 1;
        for (double[] each : worths) {
            for (double worth : each) {
                most = Math.max(most, worth - each[0] + 1);
            }
        }
        return most;
    }
}
