package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.GroupTerms;
import io.hashwatt.domain.plan.dp.Horizon;
import io.hashwatt.domain.plan.dp.LevelBounds;
import io.hashwatt.domain.plan.dp.RunProgramme;
import io.hashwatt.domain.plan.dp.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A group among others. Groups that are alike in everything may be one and the same object: they are then solved once.
 *
 * @param bounds the group's own limits on its levels, over all slots; null: none
 * @param initial before the first slot
 * @param draw of the whole group per level, in milliwatts, rising
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the kernel, never compared
public record CoupledGroup(GroupTerms terms, @Nullable LevelBounds bounds, Standing initial, long[] draw) {

    RunProgramme solved(Horizon priced) {
        return RunProgramme.solve(priced, terms, bounds, initial.startsToday());
    }

    /** Whether it has a plan within its own limits. */
    public boolean isPossible(Horizon horizon) {
        return solved(horizon).isFeasible(initial);
    }

    /** The same with no other levels in a slot. @param slots of the horizon */
    CoupledGroup narrowed(int slots, int slot, int low, int high) {
        LevelBounds narrower = ownBounds(slots);
        narrower.narrow(slot, slot + 1, low, high);
        return new CoupledGroup(terms, narrower, initial, draw);
    }

    /**
     * The same at levels that it has been planned at, as far as they reach and wherever there is a price; the group as it is
     * where it cannot go on like that.
     */
    CoupledGroup keepingTo(byte[] earlier, CoupledProblem problem) {
        LevelBounds narrower = ownBounds(problem.slots());
        for (int slot = 0; slot < earlier.length; slot++) {
            if (problem.isPriced(slot)) {
                narrower.narrow(slot, slot + 1, earlier[slot], earlier[slot]);
            }
        }
        CoupledGroup same = new CoupledGroup(terms, narrower, initial, draw);
        return earlier.length > 0 && same.isPossible(problem.horizon) ? same : this;
    }

    /** A copy of its bounds, to be narrowed. @param slots of the horizon */
    LevelBounds ownBounds(int slots) {
        return bounds == null ? LevelBounds.all(slots, levels() - 1) : bounds.copy();
    }

    long mostDrawn() {
        return draw[draw.length - 1];
    }

    int levels() {
        return draw.length;
    }

    int lowest(int slot) {
        return bounds == null ? 0 : bounds.lowest(slot);
    }

    int highest(int slot) {
        return bounds == null ? draw.length - 1 : bounds.highest(slot);
    }
}
