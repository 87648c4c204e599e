package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.site.HighestLevels;
import io.hashwatt.domain.plan.site.TargetMeter;
import io.hashwatt.domain.plan.site.TargetMiss;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What is paid for missed draw targets, and for what blocks leave unused, over the slots of a stored plan that begin in a part of its
 * period and have a price.
 */
final class PlannedPenalties {

    private final PlanRecord plan;
    private final List<GroupPlanRecord> groups;
    private final List<ExplainedSlot> slots;

    /** @param groups all of the plan */
    PlannedPenalties(PlanRecord plan, List<GroupPlanRecord> groups, Interval part) {
        this.plan = plan;
        this.groups = groups;
        this.slots = groups.getFirst().slots().stream()
                .filter(slot -> slot.value() != null)
                .filter(slot -> part.contains(slot.interval().start()))
                .toList();
    }

    /** By the plan, whatever the site's targets are now. */
    BigDecimal planned() {
        return slots.isEmpty()
                ? BigDecimal.ZERO
                : TargetMeter.penalty(plan.targetMisses().stream()
                        .flatMap(miss -> miss.within(period()).stream())
                        .toList());
    }

    /**
     * By groups that are always at the highest levels that caps leave room for. Draw targets are those of now; blocks are those that
     * the plan was made with, and are known where it does not use them up: who draws more than the plan does uses them up
     * elsewhere too.
     *
     * @param site with the plan's groups, in their order
     */
    BigDecimal at(HighestLevels highest, Site site) {
        if (slots.isEmpty()) {
            return BigDecimal.ZERO;
        }
        TargetMeter meter = new TargetMeter(site, period(), List.of());
        List<TargetMiss> blocks = plan.targetMisses().stream()
                .filter(miss -> miss.target().isBlock() && miss.interval().overlaps(period()))
                .toList();
        if (!meter.isOfUse() && blocks.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Place place = new Place(groups);
        List<TargetMiss> unused = new ArrayList<>();
        for (ExplainedSlot slot : slots) {
            Interval interval = slot.interval();
            IntFunction<Power> drawn = group -> site.groups().get(group).powerAt(highest.of(group, interval));
            BigDecimal price = slot.pricePerMwh();
            if (price != null) {
                meter.read(interval, price, drawn);
            }
            if (!blocks.isEmpty()) {
                Power planned = sum(group -> place.drawn(group, interval.start()));
                Power now = sum(drawn);
                blocks.forEach(block -> block.in(interval, planned, now).ifPresent(unused::add));
            }
        }
        return TargetMeter.penalty(meter.misses()).add(TargetMeter.penalty(unused));
    }

    private Power sum(IntFunction<Power> drawn) {
        return IntStream.range(0, groups.size()).mapToObj(drawn).reduce(Power.NONE, Power::plus);
    }

    private Interval period() {
        return new Interval(
                slots.getFirst().interval().start(), slots.getLast().interval().end());
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
