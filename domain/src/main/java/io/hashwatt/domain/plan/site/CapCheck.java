package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.TotalDraw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds up what groups draw that share a cap and compares it with that. */
final class CapCheck {

    private CapCheck() {}

    static List<SitePlan.CapExceedance> exceedances(List<GroupPlan> all, SharedCap cap) {
        List<SitePlan.CapExceedance> result = new ArrayList<>();
        NavigableSet<Instant> changes = cap.course().changes().collect(Collectors.toCollection(TreeSet::new));
        for (Timed<Power> drawn :
                TotalDraw.of(cap.members().stream().map(all::get).toList())) {
            drawn.interval().cutAt(changes).forEach(part -> {
                CapStep step = cap.course().at(part.start());
                if (step.cap() != null && step.isExceededBy(drawn.value())) {
                    result.add(new SitePlan.CapExceedance(
                            part, drawn.value().plus(step.beside()), step.cap(), cap.feeder()));
                }
            });
        }
        return result;
    }
}
