package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.record.PlansInForce.Stretch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What groups draw together by stored plans. */
public final class PlannedDraw {

    private final TreeMap<Instant, BigDecimal> changes = new TreeMap<>();

    private PlannedDraw() {}

    /** By one plan: in order of time, without gap within the part that the groups' slots cover. */
    public static List<Timed<Power>> of(List<GroupPlanRecord> groups, Interval part) {
        PlannedDraw draw = new PlannedDraw();
        draw.add(groups, part);
        return draw.steps();
    }

    /**
     * By the plans that counted: all of a time, in order; where none did, nothing is known to have been drawn.
     *
     * @param counted in that time
     * @param groupsOf what a plan says about its groups; of the slots that begin at the instant or later nothing is needed
     */
    public static List<Timed<Power>> over(
            Interval time, List<Stretch> counted, BiFunction<PlanId, Instant, List<GroupPlanRecord>> groupsOf) {
        PlannedDraw draw = new PlannedDraw();
        draw.changes.put(time.start(), BigDecimal.ZERO);
        draw.changes.put(time.end(), BigDecimal.ZERO);
        for (Stretch stretch : counted) {
            Interval part = stretch.interval();
            draw.add(groupsOf.apply(stretch.plan().id(), part.end()), part);
        }
        return draw.steps();
    }

    private void add(List<GroupPlanRecord> groups, Interval part) {
        for (GroupPlanRecord group : groups) {
            for (LevelStretch stretch : LevelStretch.of(group, part)) {
                BigDecimal watts = group.group().powerAt(stretch.level()).watts();
                changes.merge(stretch.interval().start(), watts, BigDecimal::add);
                changes.merge(stretch.interval().end(), watts.negate(), BigDecimal::add);
            }
        }
    }

    private List<Timed<Power>> steps() {
        List<Timed<Power>> steps = new ArrayList<>();
        BigDecimal watts = BigDecimal.ZERO;
        Instant from = null;
        for (var change : changes.entrySet()) {
            if (from != null) {
                steps.add(new Timed<>(new Interval(from, change.getKey()), new Power(watts)));
            }
            watts = watts.add(change.getValue());
            from = change.getKey();
        }
        return steps;
    }
}
