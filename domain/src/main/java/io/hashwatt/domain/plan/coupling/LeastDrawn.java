package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.dp.LevelBounds;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks for levels that draw so little that all limits are kept: first each group's least, and where that is too much together,
 * one group after the other gives way to the others. That finds them where there are any, but for cases that are made up to be
 * hard.
 */
final class LeastDrawn {

    /** Per MWh: dearer than any start. */
    private static final double DEAR = 1e6;
    /** So much dearer is power where there is no room. */
    private static final double NO_ROOM = 1e3;

    private static final int ROUNDS = 4;

    private final CoupledProblem problem;
    private final Horizon dear;
    private final Assignment plan;

    private LeastDrawn(CoupledProblem problem) {
        this.problem = problem;
        this.dear = priced(new byte[0], 0);
        Response[] least = problem.each(kind -> Response.valued(problem, kind.group(), dear))
                .toArray(Response[]::new);
        this.plan = Assignment.of(
                problem,
                Arrays.stream(problem.kindOf).mapToObj(kind -> least[kind]).toArray(Response[]::new));
    }

    /** Not within the limits where none are found. */
    static Assignment of(CoupledProblem problem) {
        LeastDrawn search = new LeastDrawn(problem);
        for (int round = 0; round < ROUNDS && !search.plan.isWithinLimits(); round++) {
            search.giveWay();
        }
        return search.plan;
    }

    private void giveWay() {
        for (int group = 0; group < problem.groups.size(); group++) {
            if (!plan.fits(group, plan.levels()[group])) {
                plan.put(group, besideOthers(group));
            }
        }
    }

    private Response besideOthers(int number) {
        CoupledGroup group = problem.groups.get(number);
        LevelBounds within = plan.within(number);
        @Nullable Response fitting = Response.valued(problem, group, within, dear);
        return fitting == null
                ? Response.valued(problem, group, priced(plan.ceilings(number), group.levels() - 1))
                : fitting;
    }

    /** Dear, and dearer where there is less room than for the top level. */
    private Horizon priced(byte[] ceilings, int top) {
        double[] price = new double[problem.slots()];
        for (int slot = 0; slot < price.length; slot++) {
            boolean isShort = slot < ceilings.length && ceilings[slot] < top;
            price[slot] = problem.isPriced(slot) ? DEAR * (isShort ? NO_ROOM : 1) : Double.NaN;
        }
        return problem.horizon.window(0, price.length, price, new double[price.length]);
    }
}
