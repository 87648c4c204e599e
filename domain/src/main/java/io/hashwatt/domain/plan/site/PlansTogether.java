package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.util.List;
import java.util.stream.IntStream;

/** Whether plans of groups by themselves are under their caps already, and miss no target; mostly by adding up whole numbers. */
final class PlansTogether {

    private final SitePlan plan;
    private final SiteCaps caps;

    PlansTogether(SitePlan plan, SiteCaps caps) {
        this.plan = plan;
        this.caps = caps;
    }

    /** Whether no other plans are better together. */
    boolean areBest() {
        return areUnderCaps() && (!caps.canMiss() || plan.targetMisses().isEmpty());
    }

    private boolean areUnderCaps() {
        PlanningGrid grid = plan.groups().getFirst().grid();
        boolean isShared = plan.groups().stream().allMatch(group -> group.grid() == grid);
        return isShared
                ? areKept(caps.rooms(grid, 0, grid.size()))
                : plan.capExceedances().isEmpty();
    }

    /** @param rooms per cap and slot */
    private boolean areKept(long[][] rooms) {
        return IntStream.range(0, rooms.length)
                .allMatch(cap -> isKept(caps.all().get(cap), rooms[cap]));
    }

    private boolean isKept(SharedCap cap, long[] rooms) {
        List<GroupPlan> groups = plan.groups();
        long[] drawn = new long[rooms.length];
        for (int member : cap.members()) {
            long[] draws = caps.draws(member);
            GroupPlan group = groups.get(member);
            for (int slot = 0; slot < drawn.length; slot++) {
                drawn[slot] += draws[group.level(slot)];
            }
        }
        return IntStream.range(0, drawn.length).allMatch(slot -> drawn[slot] <= rooms[slot]);
    }
}
