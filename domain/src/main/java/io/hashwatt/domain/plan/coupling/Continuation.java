package io.hashwatt.domain.plan.coupling;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Goes on with a plan from before as far as it reaches, and does what is best behind it. */
final class Continuation {

    private Continuation() {}

    /**
     * Null: it does not fit into the limits any more, or there is none. A group that cannot go on as it was planned is planned anew.
     *
     * @param earlier per group, levels of the first slots; empty: it has not been planned before
     */
    static @Nullable Assignment of(CoupledProblem problem, byte[][] earlier, Multipliers multipliers) {
        List<CoupledGroup> kept = IntStream.range(0, earlier.length)
                .mapToObj(group -> problem.groups.get(group).keepingTo(earlier[group], problem))
                .toList();
        if (kept.equals(problem.groups)) {
            return null;
        }
        CoupledProblem same = new CoupledProblem(problem.horizon, kept, problem.limits);
        Assignment least = LeastDrawn.of(same);
        return least.isWithinLimits()
                ? new PlanSearch(same, least)
                        .from(multipliers, Relaxation.at(multipliers, same).levels())
                        .in(problem)
                : null;
    }
}
