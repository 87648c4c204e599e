package io.hashwatt.domain.plan.group;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What groups draw together. */
public final class TotalDraw {

    private TotalDraw() {}

    /** In order of time, slot by slot, cut where any of the groups' slots begins. @param plans of one period */
    public static List<Timed<Power>> of(List<GroupPlan> plans) {
        List<Instant> bounds = commonBounds(plans);
        int[] at = new int[plans.size()];
        List<Timed<Power>> result = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            Interval interval = new Interval(bounds.get(i), bounds.get(i + 1));
            result.add(new Timed<>(interval, drawnIn(interval, plans, at)));
        }
        return result;
    }

    /** Groups share their slots except where a gap was cut for one of them. */
    private static List<Instant> commonBounds(List<GroupPlan> plans) {
        TreeSet<Instant> bounds = new TreeSet<>();
        PlanningGrid seen = null;
        for (GroupPlan plan : plans) {
            if (plan.grid() != seen) {
                seen = plan.grid();
                seen.slots().forEach(slot -> bounds.add(slot.interval().start()));
                bounds.add(seen.period().end());
            }
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
