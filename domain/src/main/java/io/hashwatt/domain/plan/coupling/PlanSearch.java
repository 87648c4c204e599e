package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.LevelBounds;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds plans within the limits: takes from what groups would do if they paid for room what there is room for, the best first,
 * lets the others do their best with what is left, and improves that group by group.
 */
final class PlanSearch {

    private static final double WORTH_IT = 1e-9;
    private static final int MOST_SWEEPS = 6;
    /** How much of the multipliers counts, one round after the other: room that is left goes to whoever earns most with it. */
    private static final double[] SHARES = {0.97, 0.9, 0.7, 0.4};

    private final CoupledProblem problem;
    private final Assignment leastDrawn;
    private final int[] order;
    /** With what costs something, those that earn least with a MWh are the first to leave, and the last to join. */
    private final int[] improving;

    /** @param leastDrawn a plan within the limits in which every group draws as little as it may */
    PlanSearch(CoupledProblem problem, Assignment leastDrawn) {
        this.problem = problem;
        this.leastDrawn = leastDrawn;
        this.order = IntStream.range(0, problem.groups.size())
                .boxed()
                .sorted(Comparator.comparingDouble(this::earnedPerMegawatt).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        this.improving = problem.hasTargets() ? reversed(order) : order;
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length)
                .map(i -> order[order.length - 1 - i])
                .toArray();
    }

    private double earnedPerMegawatt(int group) {
        return problem.groups.get(group).terms().mostEarnedPerMegawattHour();
    }

    /** From what all would do at these multipliers. */
    Assignment from(Multipliers multipliers, Relaxation relaxed) {
        return from(multipliers, relaxed.levels(), group -> relaxed.response(group, multipliers));
    }

    /** From what all want, or that itself. @param wanted per group and slot, within the limits of each */
    Assignment from(Multipliers multipliers, byte[][] wanted) {
        Response[] responses = IntStream.range(0, wanted.length)
                .mapToObj(group -> Response.at(problem, problem.groups.get(group), wanted[group]))
                .toArray(Response[]::new);
        Assignment all = Assignment.of(problem, responses);
        if (!all.isWithinLimits()) {
            return from(multipliers, wanted, group -> responses[group]);
        }
        if (problem.hasTargets()) {
            improve(all, improving);
        }
        return all;
    }

    private Assignment from(Multipliers multipliers, byte[][] wanted, IntFunction<Response> response) {
        Assignment plan = leastDrawn.copy();
        for (int group : order) {
            if (plan.fits(group, wanted[group])) {
                plan.put(group, response.apply(group));
            } else {
                insert(plan, group, multipliers, 1);
            }
        }
        for (double share : SHARES) {
            for (int group : improving) {
                insert(plan, group, multipliers, share);
            }
        }
        improve(plan, improving);
        return problem.hasTargets() ? better(plan, joined()) : plan;
    }

    /** One group joins after the other, those that earn most with a MWh first. */
    private Assignment joined() {
        Assignment plan = leastDrawn.copy();
        improve(plan, order);
        return plan;
    }

    private static Assignment better(Assignment plan, Assignment other) {
        return isBetter(other.profit(), plan.profit()) ? other : plan;
    }

    /** Lets one group after the other do its best with what the others leave, until nobody can do better. */
    private void improve(Assignment plan, int[] inOrder) {
        boolean better = true;
        for (int sweep = 0; better && sweep < MOST_SWEEPS; sweep++) {
            better = false;
            for (int group : inOrder) {
                better |= improve(plan, group);
            }
        }
    }

    private boolean improve(Assignment plan, int group) {
        return problem.targetsOf[group].length == 0 ? improveByItself(plan, group) : improveAmongAll(plan, group);
    }

    private boolean improveByItself(Assignment plan, int group) {
        Response best = Response.best(problem, problem.groups.get(group), plan.within(group));
        double before = plan.of(group).profit();
        if (best == null || !isBetter(best.profit(), before)) {
            return false;
        }
        plan.put(group, best);
        return true;
    }

    /** Where what the group draws costs something together with the others. */
    private boolean improveAmongAll(Assignment plan, int group) {
        double before = plan.profit();
        Response own = plan.of(group);
        insert(plan, group, Rent.none(problem.slots()));
        if (isBetter(plan.profit(), before)) {
            return true;
        }
        plan.put(group, own);
        return false;
    }

    /** @param share of the multipliers that it takes into account */
    private void insert(Assignment plan, int group, Multipliers multipliers, double share) {
        insert(plan, group, multipliers.over(problem.capsOf[group]).share(share));
    }

    /** @param ofCaps what it pays for their room */
    private void insert(Assignment plan, int number, Rent ofCaps) {
        CoupledGroup group = problem.groups.get(number);
        LevelBounds within = plan.within(number);
        Rent rent = problem.targetsOf[number].length == 0
                ? ofCaps
                : ofCaps.plus(new CostBeside(problem, plan, number).narrowing(within));
        @Nullable Response best = Response.best(problem, group, within, rent);
        if (best != null) {
            plan.put(number, best);
        }
    }

    /** Takes some groups out and puts them back in another order; what comes of it is kept where it is worth more. */
    Assignment rearranged(Assignment plan, List<Integer> some, Multipliers multipliers, double share) {
        Assignment other = plan.copy();
        some.forEach(group -> other.put(group, leastDrawn.of(group)));
        some.forEach(group -> insert(other, group, multipliers, share));
        for (int round = 0; round < 2; round++) {
            some.forEach(group -> improve(other, group));
        }
        return better(plan, other);
    }

    private static boolean isBetter(double profit, double other) {
        return profit - other > WORTH_IT * Math.max(1, Math.abs(other));
    }
}
