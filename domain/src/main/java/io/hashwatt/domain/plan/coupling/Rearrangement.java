package io.hashwatt.domain.plan.coupling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes some groups out of a plan and puts them back in another order. Which ones looks like chance but follows from how many
 * were taken before, so that the same problem always gets the same plan.
 */
final class Rearrangement {

    private static final double[] SHARES = {1, 0.98, 0, 0.9, 0.5};
    private static final int MOST_GROUPS = 6;

    private static final long MULTIPLIER = 6_364_136_223_846_793_005L;
    private static final long INCREMENT = 1_442_695_040_888_963_407L;

    private final PlanSearch plans;
    private final int groups;
    private long state = 42;

    Rearrangement(PlanSearch plans, int groups) {
        this.plans = plans;
        this.groups = groups;
    }

    /** The plan itself where that earns no more. */
    Assignment of(Assignment plan, Multipliers multipliers) {
        int size = Math.min(groups, 2 + next(MOST_GROUPS - 1));
        Set<Integer> some = new LinkedHashSet<>();
        while (some.size() < size) {
            some.add(next(groups));
        }
        return plans.rearranged(plan, List.copyOf(some), multipliers, SHARES[next(SHARES.length)]);
    }

    private int next(int below) {
        state = state * MULTIPLIER + INCREMENT;
        return (int) ((state >>> 33) % below);
    }
}
