package io.hashwatt.domain.plan.coupling;

/**
 * What a few groups would earn if each slot stood for itself: the best of all their levels together that the limits have room
 * for, without starts, minimum times and changes. No plan within the limits earns more. Where groups are large beside a limit,
 * that is closer than what prices of its room prove, because levels are not divisible.
 */
final class SlotBySlot {

    private SlotBySlot() {}

    /** Not below what it comes to, whatever rounding has done to it; infinite where there are too many groups to try. */
    static double most(CoupledProblem problem) {
        if (!SlotChoice.isPossible(problem.groups)) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int slot = 0; slot < problem.slots(); slot++) {
            int here = slot;
            sum += SlotChoice.of(
                            problem,
                            slot,
                            (group, level) -> problem.groups.get(group).terms().value(problem.horizon, here, level))
                    .most();
        }
        double atStake = problem.groups.stream()
                .mapToDouble(group -> Relaxation.mostAtStake(group.terms(), problem.horizon))
                .sum();
        return sum + Relaxation.rounding(problem, atStake);
    }
}
