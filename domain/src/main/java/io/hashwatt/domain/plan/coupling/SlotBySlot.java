package io.hashwatt.domain.plan.coupling;

import java.util.stream.IntStream;

/**
 * What groups would earn if each slot stood for itself: the best of all their levels together that the limits have room for,
 * without starts, minimum times and changes. No plan within the limits earns more. Where groups are large beside a limit and
 * starts are rare, that is closer than what prices of its room prove, because levels are not divisible.
 */
final class SlotBySlot {

    private SlotBySlot() {}

    /** Not below what it comes to, whatever rounding has done to it; infinite where there are too many groups to try. */
    static double most(CoupledProblem problem) {
        if (!SlotChoice.isPossible(problem.groups) && !SlotKnapsack.isPossible(problem)) {
            return Double.POSITIVE_INFINITY;
        }
        double[] most = IntStream.range(0, problem.slots())
                .parallel()
                .mapToDouble(slot -> most(problem, slot))
                .toArray();
        double sum = 0;
        for (double each : most) { // in order of time: the same sum every time
            sum += each;
        }
        double atStake = problem.groups.stream()
                .mapToDouble(group -> Relaxation.mostAtStake(group.terms(), problem.horizon))
                .sum();
        return sum + Relaxation.rounding(problem, atStake);
    }

    private static double most(CoupledProblem problem, int slot) {
        SlotChoice.Worth worth =
                (group, level) -> problem.groups.get(group).terms().value(problem.horizon, slot, level);
        return SlotChoice.isPossible(problem.groups)
                ? SlotChoice.of(problem, slot, worth).most()
                : SlotKnapsack.most(problem, slot, worth);
    }
}
