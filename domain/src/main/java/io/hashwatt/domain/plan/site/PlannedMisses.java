package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.time.Instant;
import java.util.List;

/** Adds up what groups draw and compares it with the draw targets of their site. */
final class PlannedMisses {

    private final List<GroupPlan> plans;
    /** Per group the slot that was looked at last: gaps may be cut for one group alone. */
    private final int[] at;

    private PlannedMisses(List<GroupPlan> plans) {
        this.plans = plans;
        this.at = new int[plans.size()];
    }

    static List<TargetMiss> of(Site site, List<GroupPlan> plans) {
        PlanningGrid grid = plans.getFirst().grid();
        TargetMeter meter = new TargetMeter(site, grid.period(), grid.takeOrPay());
        PlannedMisses places = new PlannedMisses(plans);
        meter.read(grid, slot -> group -> plans.get(group).power(places.slotOf(group, slot.start())));
        return meter.misses();
    }

    private int slotOf(int group, Instant start) {
        PlanningGrid own = plans.get(group).grid();
        while (!own.slot(at[group]).interval().end().isAfter(start)) {
            at[group]++;
        }
        return at[group];
    }
}
