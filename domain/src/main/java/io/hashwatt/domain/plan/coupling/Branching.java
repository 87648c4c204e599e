package io.hashwatt.domain.plan.coupling;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Closes the gap of a few groups: splits the problem where what a group wants and what there is room for are furthest apart,
 * then the part that may hold the best plan, and so on, until no part can hold a better plan than the best that is known
 * (branch and bound).
 */
final class Branching {

    private static final int FIRST_STEPS = 300;
    private static final int STEPS = 60;

    private final CoupledProblem problem;
    private final PlanSearch plans;
    private final Multipliers multipliers;
    private final PriorityQueue<Decomposition> open =
            new PriorityQueue<>(Comparator.comparingDouble(Decomposition::bound).reversed());
    private final long costOfStep;
    private final BooleanSupplier isTimeUp;

    private Assignment best;
    private double settled = Double.NEGATIVE_INFINITY;
    private long left;
    private boolean isCutShort;

    private Branching(
            CoupledProblem problem,
            PlanSearch plans,
            Multipliers multipliers,
            Assignment best,
            long most,
            BooleanSupplier isTimeUp) {
        this.problem = problem;
        this.plans = plans;
        this.multipliers = multipliers;
        this.best = best;
        this.left = most;
        this.isTimeUp = isTimeUp;
        this.costOfStep = (long) SlotChoice.combinations(problem.groups) * problem.slots();
    }

    /**
     * @param best the best plan that is known
     * @param most how many levels together may be tried at most
     * @return nothing is known of it where there are too many groups
     */
    static Branching of(
            CoupledProblem problem,
            PlanSearch plans,
            Multipliers multipliers,
            Assignment best,
            long most,
            BooleanSupplier isTimeUp) {
        Branching branching = new Branching(problem, plans, multipliers, best, most, isTimeUp);
        if (SlotChoice.isPossible(problem.groups) && most > 0) {
            branching.add(Decomposition.of(problem, multipliers), branching.firstSteps());
            branching.close();
        }
        return branching;
    }

    Assignment best() {
        return best;
    }

    /** No plan within the limits earns more; infinite: not known. */
    double bound() {
        double known = open.isEmpty() ? settled : Math.max(settled, open.peek().bound());
        return Double.isInfinite(known) ? Double.POSITIVE_INFINITY : known;
    }

    boolean isCutShort() {
        return isCutShort;
    }

    /** Fewer of them where each takes long. */
    private int firstSteps() {
        return Math.clamp(left / costOfStep, STEPS, FIRST_STEPS);
    }

    private void close() {
        while (!open.isEmpty()
                && left > 0
                && !isCutShort
                && !Closeness.isClosed(best.profit(), open.peek().bound())) {
            isCutShort = isTimeUp.getAsBoolean();
            if (!isCutShort) {
                split(open.remove());
            }
        }
    }

    private void split(Decomposition part) {
        Decomposition.Apart at = part.apart();
        if (at == null) {
            settled = Math.max(settled, part.bound());
            return;
        }
        int top = problem.groups.get(at.group()).levels() - 1;
        add(part.within(part.part(at, 0, at.level())), STEPS);
        add(part.within(part.part(at, at.level() + 1, top)), STEPS);
    }

    private void add(Decomposition part, int steps) {
        left -= costOfStep * part.lower(best.profit(), steps);
        if (Double.isFinite(part.bound())) {
            Assignment plan = plans.from(multipliers, part.own());
            best = plan.profit() > best.profit() ? plan : best;
        }
        if (Closeness.isClosed(best.profit(), part.bound())) {
            settled = Math.max(settled, part.bound());
        } else {
            open.add(part);
        }
    }
}
