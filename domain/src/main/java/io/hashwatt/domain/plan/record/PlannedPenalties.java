package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.site.HighestLevels;
import io.hashwatt.domain.plan.site.TargetMeter;
import java.math.BigDecimal;
import java.util.List;

/** What is paid for missed draw targets over the slots of a stored plan that begin in a part of its period and have a price. */
final class PlannedPenalties {

    private final List<Interval> slots;

    /** @param groups all of the plan */
    PlannedPenalties(List<GroupPlanRecord> groups, Interval part) {
        this.slots = groups.getFirst().slots().stream()
                .filter(slot -> slot.value() != null)
                .map(ExplainedSlot::interval)
                .filter(slot -> part.contains(slot.start()))
                .toList();
    }

    /** By the plan, whatever the site's targets are now. */
    BigDecimal planned(PlanRecord plan) {
        return slots.isEmpty()
                ? BigDecimal.ZERO
                : TargetMeter.penalty(plan.targetMisses().stream()
                        .flatMap(miss -> miss.within(period()).stream())
                        .toList());
    }

    /** By groups that are always at the highest levels that caps leave room for. @param site with the plan's groups, in their order */
    BigDecimal at(HighestLevels highest, Site site) {
        if (slots.isEmpty()) {
            return BigDecimal.ZERO;
        }
        TargetMeter meter = new TargetMeter(site, period());
        if (meter.isOfUse()) {
            slots.forEach(slot ->
                    meter.read(slot, group -> site.groups().get(group).powerAt(highest.of(group, slot))));
        }
        return TargetMeter.penalty(meter.misses());
    }

    private Interval period() {
        return new Interval(slots.getFirst().start(), slots.getLast().end());
    }
}
