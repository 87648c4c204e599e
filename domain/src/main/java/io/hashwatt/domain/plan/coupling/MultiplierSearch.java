package io.hashwatt.domain.plan.coupling;

import java.util.stream.IntStream;

/**
 * Lowers the bound: raises the price of room where more is drawn than there is, and lowers it where room is left. Each price
 * has a step of its own, which shrinks with what it has moved; the whole is slowed down when the bound has stopped falling.
 */
final class MultiplierSearch {

    private static final double SLOWED = 0.6;
    private static final int PATIENCE = 6;
    /** The first step, and the one that is too small to go on, of what a MWh earns. */
    private static final double FIRST = 0.05;

    private static final double LAST = 0.0005;

    private final CoupledProblem problem;
    /** Per limit and slot the sum of the squares of all excesses so far. */
    private final double[][] moved;

    private Multipliers at;
    private Multipliers best;
    private Relaxation relaxed;
    private Relaxation lowest;
    private final double smallest;
    private double step;
    private int idle;

    MultiplierSearch(CoupledProblem problem, Multipliers begin) {
        this.problem = problem;
        this.at = begin;
        this.best = begin;
        this.relaxed = Relaxation.at(begin, problem);
        this.lowest = relaxed;
        this.moved = new double[problem.limits.size()][problem.slots()];
        double earned = earnedPerMwh();
        this.step = FIRST * earned;
        this.smallest = LAST * earned;
    }

    /** The most that any group earns with a MWh, at the mean hashprice. */
    private double earnedPerMwh() {
        double best = 0;
        for (CoupledProblem.Kind kind : problem.kinds) {
            best = Math.max(best, kind.group().terms().mostEarnedPerMegawattHour());
        }
        double hashprice = IntStream.range(0, problem.slots())
                .filter(problem::isPriced)
                .mapToDouble(slot -> problem.horizon.hashprice[slot])
                .average()
                .orElse(0);
        return best * hashprice;
    }

    /** Whether further steps would be too small to matter. */
    boolean isSettled() {
        return step <= smallest;
    }

    /** What all would do at the best multipliers. */
    Relaxation lowest() {
        return lowest;
    }

    Multipliers best() {
        return best;
    }

    void advance() {
        double[][] excess = relaxed.excess();
        Multipliers next = at.copy();
        for (int limit = 0; limit < excess.length; limit++) {
            for (int slot = 0; slot < excess[limit].length; slot++) {
                double more = excess[limit][slot];
                double price = next.perMwh[limit][slot];
                double least = problem.limits.get(limit).leastPerMwh(slot);
                double most = problem.limits.get(limit).mostPerMwh(slot);
                if (problem.isPriced(slot) && more != 0 && (more > 0 ? price < most : price > least)) {
                    moved[limit][slot] += more * more;
                    next.perMwh[limit][slot] =
                            Math.clamp(price + step * more / Math.sqrt(moved[limit][slot]), least, most);
                }
            }
        }
        take(next);
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
            step *= SLOWED;
            at = best;
            relaxed = lowest;
        }
    }
}
