package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.dp.RunProgramme;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the groups would do, each for itself, if they paid for the room instead of being bound by it. Together with what the
 * room is worth that is never below what any plan within the limits earns.
 */
final class Relaxation {

    /** A double's last place, with room for what a programme rounds in each slot. */
    private static final double ROUNDING = 8 * 0x1p-52;

    private final CoupledProblem problem;
    private final byte[][] levels;
    private final double[] worths;
    private final double bound;

    private record Best(byte[] levels, double worth, double mostAtStake) {}

    private Relaxation(CoupledProblem problem, byte[][] levels, double[] worths, double bound) {
        this.problem = problem;
        this.levels = levels;
        this.worths = worths;
        this.bound = bound;
    }

    static Relaxation at(Multipliers multipliers, CoupledProblem problem) {
        Map<List<Integer>, Horizon> known = new HashMap<>();
        List<Horizon> horizons = problem.kinds.stream()
                .map(kind -> known.computeIfAbsent(
                        Arrays.stream(kind.limits()).boxed().toList(),
                        key -> multipliers.over(kind.limits()).on(problem.horizon)))
                .toList();
        List<Best> best = problem.each(kind -> best(kind, horizons.get(problem.kindOf[kind.member()])))
                .toList();
        byte[][] levels = new byte[problem.groups.size()][];
        double[] worths = new double[levels.length];
        double room = multipliers.worthOfRoom();
        double value = 0;
        double atStake = multipliers.roomAtStake();
        for (int group = 0; group < levels.length; group++) {
            Best one = best.get(problem.kindOf[group]);
            levels[group] = one.levels();
            worths[group] = one.worth();
            value += one.worth();
            atStake += one.mostAtStake();
        }
        return new Relaxation(problem, levels, worths, value + room + rounding(problem, atStake));
    }

    private static Best best(CoupledProblem.Kind kind, Horizon horizon) {
        CoupledGroup group = kind.group();
        RunProgramme programme = group.solved(horizon);
        return new Best(
                programme.levelsFrom(group.initial()),
                programme.worth(group.initial()),
                mostAtStake(group.terms(), horizon));
    }

    /** What rounding may have done to a sum of values, where so much is at stake. */
    static double rounding(CoupledProblem problem, double atStake) {
        return ROUNDING * (problem.slots() + problem.groups.size() + 8) * (atStake + problem.mostCost());
    }

    /** More than all values of a group that are added up. */
    static double mostAtStake(GroupTerms terms, Horizon horizon) {
        double dearest = Arrays.stream(terms.startCost()).max().orElse(0);
        double sum = 0;
        for (int slot = 0; slot < horizon.size(); slot++) {
            double most = 0;
            for (int level = 0; level < terms.levels(); level++) {
                most = Math.max(most, terms.magnitude(horizon, slot, level));
            }
            sum += most + dearest;
        }
        return sum;
    }

    /** Per group and slot. */
    byte[][] levels() {
        return levels;
    }

    /** @param multipliers those that it was solved at */
    Response response(int group, Multipliers multipliers) {
        return Response.refunded(
                problem,
                problem.groups.get(group),
                levels[group],
                worths[group],
                multipliers.over(problem.limitsOf[group]));
    }

    /** Not below what it comes to, whatever rounding has done to it. */
    double bound() {
        return bound;
    }

    Excess excess(boolean isRunningCounted) {
        return Excess.of(problem, levels, isRunningCounted);
    }
}
