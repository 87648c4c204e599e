package io.hashwatt.domain.plan.coupling;

/**
 * How much more of the limits' room is taken than there is; below 0: less. Each per limit and slot.
 *
 * @param mwh drawn
 * @param runningHours of groups that run; 0 where that is not counted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Excess(double[][] mwh, double[][] runningHours) {

    /** @param levels per group and slot */
    static Excess of(CoupledProblem problem, byte[][] levels, boolean isRunningCounted) {
        int limits = problem.limits.size();
        Excess excess = new Excess(new double[limits][problem.slots()], new double[limits][problem.slots()]);
        for (int limit = 0; limit < limits; limit++) {
            excess.addPower(problem, limit, levels);
            if (isRunningCounted) {
                excess.addRunning(problem, limit, levels);
            }
        }
        return excess;
    }

    private void addPower(CoupledProblem problem, int limit, byte[][] levels) {
        DrawLimit bound = problem.limits.get(limit);
        long[] drawn = new long[problem.slots()];
        for (int member : bound.members()) {
            long[] draw = problem.groups.get(member).draw();
            byte[] chosen = levels[member];
            for (int slot = 0; slot < drawn.length; slot++) {
                drawn[slot] += draw[chosen[slot]];
            }
        }
        for (int slot = 0; slot < drawn.length; slot++) {
            double megawatts = (drawn[slot] - bound.room()[slot]) / CoupledProblem.MILLIWATTS_PER_MEGAWATT;
            mwh[limit][slot] = megawatts * problem.hours[slot];
        }
    }

    private void addRunning(CoupledProblem problem, int limit, byte[][] levels) {
        int[] running = new int[problem.slots()];
        for (int member : problem.limits.get(limit).members()) {
            for (int slot = 0; slot < running.length; slot++) {
                running[slot] += levels[member][slot] > 0 ? 1 : 0;
            }
        }
        int[] most = problem.mostRunning()[limit];
        for (int slot = 0; slot < running.length; slot++) {
            runningHours[limit][slot] = (running[slot] - most[slot]) * problem.hours[slot];
        }
    }
}
