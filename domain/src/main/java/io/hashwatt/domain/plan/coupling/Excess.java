package io.hashwatt.domain.plan.coupling;

/**
 * How much more of the limits' room is taken than there is; below 0: less. Each per limit and slot.
 *
 * @param mwh drawn
 * @param runningHours of groups that run
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Excess(double[][] mwh, double[][] runningHours) {

    /** @param levels per group and slot */
    static Excess of(CoupledProblem problem, byte[][] levels) {
        int limits = problem.limits.size();
        Excess excess = new Excess(new double[limits][], new double[limits][]);
        for (int limit = 0; limit < limits; limit++) {
            excess.add(problem, limit, levels);
        }
        return excess;
    }

    private void add(CoupledProblem problem, int limit, byte[][] levels) {
        DrawLimit bound = problem.limits.get(limit);
        long[] drawn = new long[problem.slots()];
        int[] running = new int[drawn.length];
        for (int member : bound.members()) {
            long[] draw = problem.groups.get(member).draw();
            byte[] chosen = levels[member];
            for (int slot = 0; slot < drawn.length; slot++) {
                drawn[slot] += draw[chosen[slot]];
                running[slot] += chosen[slot] > 0 ? 1 : 0;
            }
        }
        mwh[limit] = new double[drawn.length];
        runningHours[limit] = new double[drawn.length];
        for (int slot = 0; slot < drawn.length; slot++) {
            double megawatts = (drawn[slot] - bound.room()[slot]) / CoupledProblem.MILLIWATTS_PER_MEGAWATT;
            mwh[limit][slot] = megawatts * problem.hours[slot];
            runningHours[limit][slot] = (running[slot] - problem.mostRunning[limit][slot]) * problem.hours[slot];
        }
    }
}
