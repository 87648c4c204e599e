package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.site.SitePlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a fresh plan into what is kept of it. */
public final class PlanRecording {

    private PlanRecording() {}

    /**
     * @param groups those the plan was made for, in its order
     * @param tasks theirs, as they were handed to the planner
     */
    public static List<GroupPlanRecord> groups(SitePlan plan, List<RegisteredGroup> groups, List<GroupTask> tasks) {
        List<GroupPlanRecord> records = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            records.add(record(plan.groups().get(i), groups.get(i), tasks.get(i)));
        }
        return records;
    }

    /** Up to where, from the first slot on without a gap, every power price is final; null: not even the first. */
    public static @Nullable Instant finalUntil(PlanningGrid grid) {
        Instant until = null;
        for (Slot slot : grid.slots()) {
            Slot.PowerQuote power = slot.power();
            if (power == null || power.finality() != Finality.FINAL) {
                return until;
            }
            until = slot.interval().end();
        }
        return until;
    }

    private static GroupPlanRecord record(GroupPlan plan, RegisteredGroup group, GroupTask task) {
        List<PlannedSlot> planned = plan.slots();
        List<ExplainedSlot> slots = new ArrayList<>(planned.size());
        for (int i = 0; i < planned.size(); i++) {
            slots.add(ExplainedSlot.of(planned.get(i), plan.grid().slot(i)));
        }
        return new GroupPlanRecord(
                group.id(), group.group(), group.version(), task.initial(), plan.profit(), plan.starts(), slots);
    }
}
