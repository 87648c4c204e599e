package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.ExplainedSlot;
import io.hashwatt.domain.plan.ExplainedSlot.ReasonKind;
import io.hashwatt.domain.plan.GroupPlanRecord;
import java.util.ArrayList;
import java.util.List;

/** Neighbouring slots of a group at one level, for one kind of reason. */
record Run(Interval interval, int level, boolean withoutPrice) {

    /** Those of a plan within a part of its period, in order of time. */
    static List<Run> of(GroupPlanRecord plan, Interval part) {
        List<Run> runs = new ArrayList<>();
        for (ExplainedSlot slot : plan.slots()) {
            slot.interval()
                    .intersection(part)
                    .map(seen -> new Run(seen, slot.level(), slot.kind() == ReasonKind.NO_PRICE))
                    .ifPresent(run -> append(runs, run));
        }
        return runs;
    }

    private static void append(List<Run> runs, Run next) {
        if (!runs.isEmpty() && runs.getLast().continuedBy(next)) {
            Interval joined = new Interval(runs.getLast().interval.start(), next.interval.end());
            runs.set(runs.size() - 1, new Run(joined, next.level, next.withoutPrice));
        } else {
            runs.add(next);
        }
    }

    private boolean continuedBy(Run next) {
        return interval.end().equals(next.interval.start()) && level == next.level && withoutPrice == next.withoutPrice;
    }
}
