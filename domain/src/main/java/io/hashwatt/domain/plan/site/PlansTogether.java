package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.util.List;

/** Whether plans of groups by themselves are under their caps already; mostly by adding up whole numbers. */
final class PlansTogether {

    private final SitePlan plan;
    private final Shedding shedding;

    PlansTogether(SitePlan plan, Shedding shedding) {
        this.plan = plan;
        this.shedding = shedding;
    }

    boolean areUnderCaps() {
        PlanningGrid grid = plan.groups().getFirst().grid();
        boolean isShared = plan.groups().stream().allMatch(group -> group.grid() == grid);
        return isShared
                ? shedding.caps().stream().allMatch(cap -> isKept(cap, grid.size()))
                : plan.capExceedances().isEmpty();
    }

    private boolean isKept(SharedCap cap, int slots) {
        List<GroupPlan> groups = plan.groups();
        long[] drawn = new long[slots];
        for (int member : cap.members()) {
            long[] draws = shedding.draws(member);
            GroupPlan group = groups.get(member);
            for (int slot = 0; slot < slots; slot++) {
                drawn[slot] += draws[group.level(slot)];
            }
        }
        long room = shedding.room(cap);
        for (long each : drawn) {
            if (each > room) {
                return false;
            }
        }
        return true;
    }
}
