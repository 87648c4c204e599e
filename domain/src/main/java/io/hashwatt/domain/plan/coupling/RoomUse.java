package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.GroupTerms;

/** What groups make of the room that they share, slot by slot: whose use of it earns most. */
public final class RoomUse {

    /** No group. */
    public static final int NOBODY = -1;

    private final CoupledProblem problem;
    private final byte[][] levels;

    public RoomUse(CoupledProblem problem, CoupledOutcome.Solved solved) {
        this.problem = problem;
        this.levels = solved.levels();
    }

    /**
     * The group under a limit that would lose most per unit of room if it drew less in a slot, of those that could.
     *
     * @return the first of several; {@link #NOBODY} if no group could draw less
     */
    public int best(int limit, int slot) {
        int best = NOBODY;
        double most = Double.NEGATIVE_INFINITY;
        for (int member : problem.limits.get(limit).members()) {
            double loses = losesByLess(member, slot);
            if (loses < Double.POSITIVE_INFINITY && loses > most) {
                best = member;
                most = loses;
            }
        }
        return best;
    }

    /** Whether a group would lose more in a slot by giving room away than another would gain by taking it. */
    public boolean isBetter(int user, int other, int slot) {
        return losesByLess(user, slot) > gainsByMore(other, slot);
    }

    /** Per unit of room, by the step down that loses least; infinite: there is none. */
    private double losesByLess(int number, int slot) {
        CoupledGroup group = problem.groups.get(number);
        double least = Double.POSITIVE_INFINITY;
        for (int level = group.lowest(slot); level < levels[number][slot]; level++) {
            least = Math.min(least, perRoom(group, slot, level, levels[number][slot]));
        }
        return least;
    }

    /** Per unit of room, by the step up that gains most; negative infinity: there is none. */
    private double gainsByMore(int number, int slot) {
        CoupledGroup group = problem.groups.get(number);
        double most = Double.NEGATIVE_INFINITY;
        for (int level = levels[number][slot] + 1; level <= group.highest(slot); level++) {
            most = Math.max(most, perRoom(group, slot, levels[number][slot], level));
        }
        return most;
    }

    private double perRoom(CoupledGroup group, int slot, int lower, int higher) {
        GroupTerms terms = group.terms();
        double gained = terms.value(problem.horizon, slot, higher) - terms.value(problem.horizon, slot, lower);
        return gained / (group.draw()[higher] - group.draw()[lower]);
    }
}
