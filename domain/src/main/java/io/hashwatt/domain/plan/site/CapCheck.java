package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Adds up what groups draw that share a cap and compares it with that. */
final class CapCheck {

    private CapCheck() {}

    static List<SitePlan.CapExceedance> exceedances(List<GroupPlan> all, SharedCap cap) {
        List<GroupPlan> plans = cap.members().stream().map(all::get).toList();
        List<Instant> bounds = commonBounds(plans, cap);
        int[] at = new int[plans.size()];
        List<SitePlan.CapExceedance> result = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            Interval interval = new Interval(bounds.get(i), bounds.get(i + 1));
            Power drawn = drawnIn(interval, plans, at);
            CapStep step = cap.course().at(interval.start());
            if (step.cap() != null && step.isExceededBy(drawn)) {
                result.add(new SitePlan.CapExceedance(interval, drawn.plus(step.beside()), step.cap(), cap.feeder()));
            }
        }
        return result;
    }

    /** Groups share their slots except where a gap was cut for one of them; a cap may change inside of a slot. */
    private static List<Instant> commonBounds(List<GroupPlan> plans, SharedCap cap) {
        TreeSet<Instant> bounds = new TreeSet<>();
        PlanningGrid seen = null;
        for (GroupPlan plan : plans) {
            if (plan.grid() != seen) {
                seen = plan.grid();
                seen.slots().forEach(slot -> bounds.add(slot.interval().start()));
                bounds.add(seen.period().end());
            }
        }
        if (!bounds.isEmpty()) {
            Interval period = new Interval(bounds.first(), bounds.last());
            cap.course().changes().filter(period::contains).forEach(bounds::add);
        }
        return List.copyOf(bounds);
    }

    private static Power drawnIn(Interval interval, List<GroupPlan> plans, int[] at) {
        Power sum = Power.NONE;
        for (int group = 0; group < at.length; group++) {
            GroupPlan plan = plans.get(group);
            while (!plan.grid().slot(at[group]).interval().end().isAfter(interval.start())) {
                at[group]++;
            }
            sum = sum.plus(plan.power(at[group]));
        }
        return sum;
    }
}
