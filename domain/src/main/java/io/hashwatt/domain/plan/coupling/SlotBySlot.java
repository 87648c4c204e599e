package io.hashwatt.domain.plan.coupling;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What groups would earn if each slot stood for itself: the best of all their levels together that the limits have room for,
 * without starts, minimum times and changes. No plan within the limits earns more. Where groups are large beside a limit and
 * starts are rare, that is closer than what prices of its room prove, because levels are not divisible.
 */
final class SlotBySlot {

    /** So many levels together are tried in a slot for a plan that nobody looks at. */
    private static final int MOST_OF_A_MOMENT = 64;

    private SlotBySlot() {}

    /**
     * Not below what it comes to, whatever rounding has done to it; infinite where there are too many groups to try.
     *
     * @param effort more than a few groups take time, which a plan that nobody looks at is not worth
     */
    static double most(CoupledProblem problem, Effort effort) {
        IntStream slots = IntStream.range(0, problem.slots());
        if (effort.combinations() > 0
                ? SlotChoice.isPossible(problem.groups)
                : SlotChoice.combinations(problem.groups) <= MOST_OF_A_MOMENT) {
            return rounded(
                    problem,
                    slots.mapToDouble(slot ->
                            SlotChoice.of(problem, slot, worthIn(problem, slot)).most()));
        }
        return effort.combinations() > 0 && SlotKnapsack.isPossible(problem)
                ? rounded(
                        problem,
                        slots.parallel().mapToDouble(slot -> SlotKnapsack.most(problem, slot, worthIn(problem, slot))))
                : Double.POSITIVE_INFINITY;
    }

    private static SlotChoice.Worth worthIn(CoupledProblem problem, int slot) {
        return (group, level) -> problem.groups.get(group).terms().value(problem.horizon, slot, level);
    }

    private static double rounded(CoupledProblem problem, DoubleStream most) {
        double sum = 0;
        for (double each : most.toArray()) { // in order of time: the same sum every time
            sum += each;
        }
        double atStake = problem.groups.stream()
                .mapToDouble(group -> Relaxation.mostAtStake(group.terms(), problem.horizon))
                .sum();
        return sum + Relaxation.rounding(problem, atStake);
    }
}
