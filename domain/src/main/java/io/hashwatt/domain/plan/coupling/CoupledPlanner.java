package io.hashwatt.domain.plan.coupling;

import java.util.stream.IntStream;

/**
 * Plans groups that share limits on what they draw. The room of each limit gets a price in each slot; a group that pays it
 * plans for itself, exactly and within all its own limits. That gives a bound, which the prices are moved to lower, and wishes,
 * from which plans within the limits are made. The best plan found is kept, and how far it can be from the optimum is known.
 */
public final class CoupledPlanner {

    /** Steps of the multipliers between two plans that are made from them. */
    private static final int BETWEEN_PLANS = 20;

    private final CoupledProblem problem;
    private final Effort effort;
    private final MultiplierSearch multipliers;
    private final PlanSearch plans;
    private final Rearrangement rearrangement;
    /** What is known beside the multipliers: no plan within the limits earns more. */
    private double most;

    private Assignment best;

    private CoupledPlanner(CoupledProblem problem, Effort effort, Assignment leastDrawn) {
        this.effort = effort;
        this.multipliers = new MultiplierSearch(problem, MeritPrices.of(problem));
        this.plans = new PlanSearch(problem, leastDrawn);
        this.rearrangement = new Rearrangement(plans, problem.groups.size());
        this.problem = problem;
        this.most = SlotBySlot.most(problem, effort);
        this.best = plans.from(multipliers.best(), multipliers.lowest());
    }

    /** @param problem in which each group has a plan within its own limits */
    public static CoupledOutcome solve(CoupledProblem problem, Effort effort) {
        Assignment least = LeastDrawn.of(problem);
        return least.isWithinLimits()
                ? in(RoomAlone.narrowed(problem), effort, least).solve()
                : new CoupledOutcome.Overdrawn(least.levels());
    }

    private static CoupledPlanner in(CoupledProblem problem, Effort effort, Assignment least) {
        return new CoupledPlanner(problem, effort, least.in(problem));
    }

    private CoupledOutcome solve() {
        for (int step = 1; step <= effort.steps() && !isClosed() && !multipliers.isSettled(); step++) {
            multipliers.advance();
            if (step % BETWEEN_PLANS == 0) {
                consider(plans.from(multipliers.best(), multipliers.lowest()));
            }
        }
        if (!isClosed()) {
            consider(plans.from(multipliers.best(), multipliers.lowest()));
        }
        for (int i = 0; i < effort.rearrangements() && !isClosed(); i++) {
            best = rearrangement.of(best, multipliers.best());
        }
        if (!isClosed()) {
            Branching closer = Branching.of(problem, plans, multipliers.best(), best, effort.combinations());
            most = Math.min(most, closer.bound());
            consider(closer.best());
        }
        return new CoupledOutcome.Solved(
                best.levels(),
                IntStream.range(0, best.levels().length)
                        .mapToObj(best::ceilings)
                        .toArray(byte[][]::new),
                best.profit(),
                multipliers.best().perMwh,
                bound());
    }

    private double bound() {
        return Math.min(multipliers.lowest().bound(), most);
    }

    private boolean isClosed() {
        return Closeness.isClosed(best.profit(), bound());
    }

    private void consider(Assignment plan) {
        best = plan.profit() > best.profit() ? plan : best;
    }
}
