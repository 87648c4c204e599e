package io.hashwatt.domain.plan.coupling;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plans groups that share limits on what they draw. The room of each limit gets a price in each slot; a group that pays it
 * plans for itself, exactly and within all its own limits. That gives a bound, which the prices are moved to lower, and wishes,
 * from which plans within the limits are made. The best plan found is kept, and how far it can be from the optimum is known.
 * Where there has been a plan before, groups go on with it unless another one is worth more.
 */
public final class CoupledPlanner {

    /** Steps of the multipliers between two plans that are made from them. */
    private static final int BETWEEN_PLANS = 20;

    private final CoupledProblem problem;
    private final Effort effort;
    private final BooleanSupplier isTimeUp;
    private final PlanSearch plans;
    private final MultiplierSearch power;
    /** No plan within the limits earns more. */
    private double bound;

    /** As it was planned before; null: it was not, or that is not possible any more. */
    private final @Nullable Assignment continued;

    private Assignment best;
    private boolean isCutShort;

    private CoupledPlanner(
            CoupledProblem problem, Effort effort, BooleanSupplier isTimeUp, Assignment leastDrawn, byte[][] earlier) {
        this.problem = problem;
        this.effort = effort;
        this.isTimeUp = isTimeUp;
        this.plans = new PlanSearch(problem, leastDrawn);
        this.power = MultiplierSearch.ofPower(problem);
        this.bound = SlotBySlot.most(problem, effort);
        this.best = leastDrawn;
        this.continued = Continuation.of(problem, earlier, power.best());
        if (continued != null) {
            consider(continued);
        }
    }

    /**
     * @param problem in which each group has a plan within its own limits
     * @param isTimeUp asked between steps: whether the search ends with the best plan so far; never again false once it was true
     * @param earlier per group, its levels of the first slots in a plan from before; empty: there is none
     */
    public static CoupledOutcome solve(
            CoupledProblem problem, Effort effort, BooleanSupplier isTimeUp, byte[][] earlier) {
        Assignment least = LeastDrawn.of(problem);
        return least.isWithinLimits()
                ? in(RoomAlone.narrowed(problem), effort, isTimeUp, least, earlier)
                        .solve()
                : new CoupledOutcome.Overdrawn(least.levels());
    }

    private static CoupledPlanner in(
            CoupledProblem problem, Effort effort, BooleanSupplier isTimeUp, Assignment least, byte[][] earlier) {
        return new CoupledPlanner(problem, effort, isTimeUp, least.in(problem), earlier);
    }

    private CoupledOutcome solve() {
        search(power);
        Multipliers prices = power.best();
        if (!isOver() && effort.pricesRunning() && MostRunning.isCounted(problem)) {
            MultiplierSearch running = MultiplierSearch.ofRunning(problem);
            search(running);
            prices = running.best();
        }
        Rearrangement rearrangement = new Rearrangement(plans, problem.groups.size());
        for (int i = 0; i < effort.rearrangements() && !isOver(); i++) {
            best = rearrangement.of(best, prices);
        }
        if (!isOver()) {
            Branching closer = Branching.of(problem, plans, prices, best, effort.combinations(), isTimeUp);
            bound = Math.min(bound, closer.bound());
            consider(closer.best());
            isCutShort |= closer.isCutShort();
        }
        return solved(continued != null && Closeness.isEqual(best.profit(), continued.profit()) ? continued : best);
    }

    private CoupledOutcome.Solved solved(Assignment plan) {
        return new CoupledOutcome.Solved(
                plan.levels(),
                IntStream.range(0, plan.levels().length)
                        .mapToObj(plan::ceilings)
                        .toArray(byte[][]::new),
                plan.profit(),
                power.best().perMwh,
                bound,
                isCutShort);
    }

    private void search(MultiplierSearch prices) {
        considerAt(prices);
        for (int step = 1; step <= effort.steps() && !isOver() && !prices.isSettled(); step++) {
            prices.advance(best.profit());
            bound = Math.min(bound, prices.lowest().bound());
            if (step % BETWEEN_PLANS == 0) {
                considerAt(prices);
            }
        }
        if (!isOver()) {
            considerAt(prices);
        }
    }

    private void considerAt(MultiplierSearch prices) {
        bound = Math.min(bound, prices.lowest().bound());
        consider(plans.from(prices.best(), prices.lowest()));
    }

    /** Whether no better plan is searched for: there is none, or no time. */
    private boolean isOver() {
        boolean isClosed = isClosed();
        isCutShort |= !isClosed && isTimeUp.getAsBoolean();
        return isClosed || isCutShort;
    }

    private boolean isClosed() {
        return Closeness.isClosed(best.profit(), bound);
    }

    private void consider(Assignment plan) {
        best = plan.profit() > best.profit() ? plan : best;
    }
}
