package io.hashwatt.domain.plan.coupling;

/**
 * Lowers the bound: raises the price of room where more is taken than there is, and lowers it where room is left. A step is as
 * long as would reach the best plan that is known if the bound fell as fast all the way (B. Polyak, USSR Computational
 * Mathematics 9, 1969); when the bound has stopped falling, steps become shorter.
 */
final class MultiplierSearch {

    private static final double SLOWED = 0.7;
    private static final int PATIENCE = 6;
    /** Of a whole step: too small to go on. */
    private static final double LAST = 0.001;

    private final CoupledProblem problem;
    /** What counts for one group that runs, in MW; 0: how many run is not counted. */
    private final double megawattsPerRunning;

    private Multipliers at;
    private Multipliers best;
    private Relaxation relaxed;
    private Relaxation lowest;
    private double pace = 1;
    private int idle;

    private MultiplierSearch(CoupledProblem problem, Multipliers begin, double megawattsPerRunning) {
        this.problem = problem;
        this.megawattsPerRunning = megawattsPerRunning;
        this.at = begin;
        this.best = begin;
        this.relaxed = Relaxation.at(begin, problem);
        this.lowest = relaxed;
    }

    /** For prices of a MWh alone, as if groups were divisible. */
    static MultiplierSearch ofPower(CoupledProblem problem) {
        return new MultiplierSearch(problem, MeritPrices.ofPower(problem), 0);
    }

    /** For prices of running, too. */
    static MultiplierSearch ofRunning(CoupledProblem problem) {
        return new MultiplierSearch(
                problem,
                MeritPrices.ofRunning(problem),
                problem.groups.stream()
                        .mapToDouble(group -> group.terms().megawatts()[1])
                        .average()
                        .orElseThrow());
    }

    /** Whether further steps would be too small to matter. */
    boolean isSettled() {
        return pace <= LAST;
    }

    /** What all would do at the best multipliers. */
    Relaxation lowest() {
        return lowest;
    }

    Multipliers best() {
        return best;
    }

    /** @param known what a plan within the limits earns, less than the bound */
    void advance(double known) {
        Excess excess = relaxed.excess(megawattsPerRunning > 0);
        double squares = squaresOfPower(excess.mwh())
                + megawattsPerRunning * megawattsPerRunning * squaresOfRunning(excess.runningHours());
        if (squares == 0) {
            pace = 0;
            return;
        }
        double step = pace * (relaxed.bound() - known) / squares;
        Multipliers next = at.copy();
        movePower(next.perMwh, excess.mwh(), step);
        moveRunning(next.perRunningHour, excess.runningHours(), step * megawattsPerRunning * megawattsPerRunning);
        take(next);
    }

    private double squaresOfPower(double[][] excess) {
        double sum = 0;
        for (int limit = 0; limit < excess.length; limit++) {
            for (int slot = 0; slot < excess[limit].length; slot++) {
                double more = excess[limit][slot];
                sum += canMove(limit, slot, more) ? more * more : 0;
            }
        }
        return sum;
    }

    private double squaresOfRunning(double[][] excess) {
        double sum = 0;
        for (int limit = 0; limit < excess.length; limit++) {
            for (int slot = 0; slot < excess[limit].length; slot++) {
                double more = excess[limit][slot];
                sum += problem.isPriced(slot) && (more > 0 || at.perRunningHour[limit][slot] > 0) ? more * more : 0;
            }
        }
        return sum;
    }

    /** Whether the price may become what it is moved to: what only costs something is never worth more. */
    private boolean canMove(int limit, int slot, double excess) {
        DrawLimit about = problem.limits.get(limit);
        double price = at.perMwh[limit][slot];
        return problem.isPriced(slot)
                && (excess > 0 ? price < about.mostPerMwh(slot) : price > about.leastPerMwh(slot));
    }

    private void movePower(double[][] prices, double[][] excess, double step) {
        for (int limit = 0; limit < excess.length; limit++) {
            DrawLimit about = problem.limits.get(limit);
            for (int slot = 0; slot < excess[limit].length; slot++) {
                if (canMove(limit, slot, excess[limit][slot])) {
                    prices[limit][slot] = Math.clamp(
                            prices[limit][slot] + step * excess[limit][slot],
                            about.leastPerMwh(slot),
                            about.mostPerMwh(slot));
                }
            }
        }
    }

    private void moveRunning(double[][] prices, double[][] excess, double step) {
        for (int limit = 0; limit < excess.length; limit++) {
            for (int slot = 0; slot < excess[limit].length; slot++) {
                if (problem.isPriced(slot)) {
                    prices[limit][slot] = Math.max(0, prices[limit][slot] + step * excess[limit][slot]);
                }
            }
        }
    }

    private void take(Multipliers next) {
        at = next;
        relaxed = Relaxation.at(next, problem);
        if (relaxed.bound() < lowest.bound()) {
            lowest = relaxed;
            best = next;
            idle = 0;
        } else if (++idle >= PATIENCE) {
            idle = 0;
            pace *= SLOWED;
            at = best;
            relaxed = lowest;
        }
    }
}
