package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.dp.LevelBounds;
import io.hashwatt.domain.plan.dp.RunProgramme;
import org.jspecify.annotations.Nullable;

/**
 * What one group does, and what it earns by that at the prices that are paid.
 *
 * @param levels per slot
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Response(byte[] levels, double profit) {

    /** Its best at the prices that are paid; null: nothing is within the bounds. */
    static @Nullable Response best(CoupledProblem problem, CoupledGroup group, @Nullable LevelBounds bounds) {
        RunProgramme programme = solved(problem.horizon, group, bounds);
        return programme.isFeasible(group.initial())
                ? new Response(programme.levelsFrom(group.initial()), programme.worth(group.initial()))
                : null;
    }

    /** Its best if it paid for room too; null: nothing is within the bounds. */
    static @Nullable Response best(
            CoupledProblem problem, CoupledGroup group, @Nullable LevelBounds bounds, Rent rent) {
        RunProgramme programme = solved(rent.on(problem.horizon), group, bounds);
        return programme.isFeasible(group.initial())
                ? refunded(
                        problem, group, programme.levelsFrom(group.initial()), programme.worth(group.initial()), rent)
                : null;
    }

    /** What it would do at other prices, and what it earns by that; only for a group that can do anything. */
    static Response valued(CoupledProblem problem, CoupledGroup group, Horizon other) {
        return valued(problem, group, solved(other, group, group.bounds()));
    }

    /** The same within bounds; null: nothing is within them. */
    static @Nullable Response valued(CoupledProblem problem, CoupledGroup group, LevelBounds bounds, Horizon other) {
        RunProgramme programme = solved(other, group, bounds);
        return programme.isFeasible(group.initial()) ? valued(problem, group, programme) : null;
    }

    private static Response valued(CoupledProblem problem, CoupledGroup group, RunProgramme programme) {
        return at(problem, group, programme.levelsFrom(group.initial()));
    }

    /** What it earns at levels that are within its own limits. */
    static Response at(CoupledProblem problem, CoupledGroup group, byte[] levels) {
        LevelBounds bounds = LevelBounds.all(levels.length, group.levels() - 1);
        for (int slot = 0; slot < levels.length; slot++) {
            bounds.narrow(slot, slot + 1, levels[slot], levels[slot]);
        }
        return new Response(levels, solved(problem.horizon, group, bounds).worth(group.initial()));
    }

    private static RunProgramme solved(Horizon horizon, CoupledGroup group, @Nullable LevelBounds bounds) {
        return RunProgramme.solve(
                horizon, group.terms(), bounds, group.initial().startsToday());
    }

    /** What was paid for room is nobody's cost. */
    static Response refunded(CoupledProblem problem, CoupledGroup group, byte[] levels, double worth, Rent rent) {
        return new Response(levels, worth + rent.paid(problem, group.terms(), levels));
    }
}
