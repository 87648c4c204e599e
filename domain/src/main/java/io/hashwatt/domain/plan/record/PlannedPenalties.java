package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.site.HighestLevels;
import io.hashwatt.domain.plan.site.TargetMeter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What is paid for missed draw targets over the slots of a stored plan that begin in a part of its period and have a price. */
final class PlannedPenalties {

    private final Site site;
    private final List<GroupPlanRecord> groups;
    private final List<Interval> slots;

    /** @param site with the plan's groups, in their order @param groups all of a plan */
    PlannedPenalties(Site site, List<GroupPlanRecord> groups, Interval part) {
        this.site = site;
        this.groups = groups;
        this.slots = new TargetMeter(site, part).isOfUse()
                ? groups.getFirst().slots().stream()
                        .filter(slot -> slot.value() != null)
                        .map(ExplainedSlot::interval)
                        .filter(slot -> part.contains(slot.start()))
                        .toList()
                : List.of();
    }

    /** In the site's currency. */
    BigDecimal planned() {
        Place place = new Place(groups);
        return penalty(slot -> group -> place.drawn(group, slot.start()));
    }

    /** Of groups that are always at the highest levels that caps leave room for. */
    BigDecimal at(HighestLevels highest) {
        return penalty(slot -> group -> site.groups().get(group).powerAt(highest.of(group, slot)));
    }

    private BigDecimal penalty(Function<Interval, IntFunction<Power>> drawn) {
        if (slots.isEmpty()) {
            return BigDecimal.ZERO;
        }
        TargetMeter meter = new TargetMeter(
                site, new Interval(slots.getFirst().start(), slots.getLast().end()));
        slots.forEach(slot -> meter.read(slot, drawn.apply(slot)));
        return TargetMeter.penalty(meter.misses());
    }

    /** Goes along the slots of all groups: gaps may be cut for one group alone. */
    private static final class Place {

        private final List<GroupPlanRecord> groups;
        private final int[] at;

        Place(List<GroupPlanRecord> groups) {
            this.groups = groups;
            this.at = new int[groups.size()];
        }

        Power drawn(int group, Instant start) {
            List<ExplainedSlot> own = groups.get(group).slots();
            while (!own.get(at[group]).interval().end().isAfter(start)) {
                at[group]++;
            }
            return groups.get(group).group().powerAt(own.get(at[group]).level());
        }
    }
}
