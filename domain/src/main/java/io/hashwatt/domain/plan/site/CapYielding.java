package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.util.ArrayList;
import java.util.List;

/** Makes what is wanted of a group yield to a cap: nobody's wish is followed above it. */
final class CapYielding {

    private CapYielding() {}

    /** The task with no level above the ceilings. @param ceilings in order of time, without overlap */
    static GroupTask under(List<Timed<CapCeiling>> ceilings, GroupTask task) {
        List<Timed<LevelRule>> limits = new ArrayList<>(task.limits());
        for (Timed<CapCeiling> ceiling : ceilings) {
            limits = lowered(limits, ceiling);
            limits.add(ceiling.map(CapCeiling::rule));
        }
        return new GroupTask(task.group(), task.initial(), limits, task.wishes());
    }

    /** As they were, but that those which demand more demand as much as there is room for, as long as that is so. */
    private static List<Timed<LevelRule>> lowered(List<Timed<LevelRule>> limits, Timed<CapCeiling> ceiling) {
        List<Timed<LevelRule>> result = new ArrayList<>();
        for (Timed<LevelRule> limit : limits) {
            boolean demandsMore =
                    limit.value().levels().lowest() > ceiling.value().level();
            if (demandsMore && limit.interval().overlaps(ceiling.interval())) {
                result.addAll(limit.changedIn(ceiling.interval(), rule -> lowered(rule, ceiling.value())));
            } else {
                result.add(limit);
            }
        }
        return result;
    }

    private static LevelRule lowered(LevelRule rule, CapCeiling ceiling) {
        return new LevelRule(LevelRange.of(ceiling.level()), rule.claims(), rule.against(), true);
    }
}
