package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.plan.dp.Bounds;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lays a group's level limits, and the default level where no price is known, over the slots of a grid. */
public final class LevelBounds {

    private LevelBounds() {}

    /** The limits alone; null where there are none. */
    public static @Nullable Bounds ofLimits(GroupTask task, PlanningGrid grid) {
        return task.limits().isEmpty() ? null : limited(task, grid);
    }

    /** The limits, and in slots without price the allowed level nearest to the default. */
    static @Nullable Bounds holdingDefault(GroupTask task, PlanningGrid grid) {
        if (!grid.hasHoles()) {
            return ofLimits(task, grid);
        }
        Bounds bounds = limited(task, grid);
        for (int slot = 0; slot < grid.size(); slot++) {
            if (!grid.slot(slot).isPriced() && bounds.lowest()[slot] <= bounds.highest()[slot]) {
                int held = Math.clamp(task.group().defaultLevel(), bounds.lowest()[slot], bounds.highest()[slot]);
                bounds.lowest()[slot] = (byte) held;
                bounds.highest()[slot] = (byte) held;
            }
        }
        return bounds;
    }

    private static Bounds limited(GroupTask task, PlanningGrid grid) {
        byte[] lowest = new byte[grid.size()];
        byte[] highest = new byte[grid.size()];
        Arrays.fill(highest, (byte) task.group().topLevel());
        for (LevelLimit limit : task.limits()) {
            int[] range = grid.slotsIn(limit.interval());
            for (int slot = range[0]; slot < range[1]; slot++) {
                lowest[slot] = (byte) Math.max(lowest[slot], limit.lowest());
                highest[slot] = (byte) Math.min(highest[slot], limit.highest());
            }
        }
        return new Bounds(lowest, highest);
    }
}
