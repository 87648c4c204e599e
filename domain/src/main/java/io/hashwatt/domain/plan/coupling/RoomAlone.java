package io.hashwatt.domain.plan.coupling;

import io.hashwatt.domain.plan.dp.LevelBounds;
import java.util.Arrays;
import java.util.List;

/**
 * Leaves out levels for which there is no room even while all others are as low as they may be. No plan within the limits has
 * them, and the bound is closer without them.
 */
final class RoomAlone {

    private final CoupledProblem problem;
    /** Per limit and slot, while all are as low as they may be. */
    private final long[][] left;

    private RoomAlone(CoupledProblem problem) {
        this.problem = problem;
        this.left = problem.limits.stream().map(this::left).toArray(long[][]::new);
    }

    /** The same problem, in which each group has a plan within the limits, without such levels. */
    static CoupledProblem narrowed(CoupledProblem problem) {
        RoomAlone room = new RoomAlone(problem);
        List<CoupledGroup> kinds = problem.kinds.stream().map(room::narrowed).toList();
        return new CoupledProblem(
                problem.horizon,
                Arrays.stream(problem.kindOf).mapToObj(kinds::get).toList(),
                problem.limits);
    }

    private long[] left(DrawLimit limit) {
        long[] left = limit.room().clone();
        for (int member : limit.members()) {
            CoupledGroup group = problem.groups.get(member);
            for (int slot = 0; slot < left.length; slot++) {
                left[slot] -= group.draw()[group.lowest(slot)];
            }
        }
        return left;
    }

    private CoupledGroup narrowed(CoupledProblem.Kind kind) {
        CoupledGroup group = kind.group();
        LevelBounds bounds = null;
        for (int slot = 0; slot < problem.slots(); slot++) {
            int highest = highest(kind, slot);
            if (highest < group.highest(slot)) {
                bounds = bounds == null ? group.ownBounds(problem.slots()) : bounds;
                bounds.narrow(slot, slot + 1, 0, highest);
            }
        }
        return bounds == null ? group : new CoupledGroup(group.terms(), bounds, group.initial(), group.draw());
    }

    private int highest(CoupledProblem.Kind kind, int slot) {
        long[] draw = kind.group().draw();
        long lowest = draw[kind.group().lowest(slot)];
        int highest = kind.group().highest(slot);
        for (int limit : problem.capsOf[kind.member()]) {
            while (highest >= 0 && draw[highest] - lowest > left[limit][slot]) {
                highest--;
            }
        }
        return highest;
    }
}
