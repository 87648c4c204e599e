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
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What is paid for missed draw targets, and for what blocks leave unused, over the slots of a stored plan that begin in a part of its
 * period and have a price. Draw targets are those of now; blocks are those that the plan was made with, and are known where
 * it does not use them up: who draws more than the plan does uses them up elsewhere too.
 */
final class PlannedPenalties {

    private final Site site;
    private final List<GroupPlanRecord> groups;
    private final List<ExplainedSlot> slots;
    private final List<TargetMiss> blocks;

    /** @param site with the plan's groups, in their order @param groups all of a plan @param misses of the plan */
    PlannedPenalties(Site site, List<GroupPlanRecord> groups, List<TargetMiss> misses, Interval part) {
        this.site = site;
        this.groups = groups;
        this.blocks = misses.stream()
                .filter(miss -> miss.target().isBlock() && miss.interval().overlaps(part))
                .toList();
        this.slots = !blocks.isEmpty() || meter(part).isOfUse()
                ? groups.getFirst().slots().stream()
                        .filter(slot -> slot.value() != null)
                        .filter(slot -> part.contains(slot.interval().start()))
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
        TargetMeter meter = meter(new Interval(
                slots.getFirst().interval().start(), slots.getLast().interval().end()));
        Place place = new Place(groups);
        List<TargetMiss> unused = new ArrayList<>();
        for (ExplainedSlot slot : slots) {
            BigDecimal price = slot.pricePerMwh();
            Interval interval = slot.interval();
            IntFunction<Power> here = drawn.apply(interval);
            if (price != null) {
                meter.read(interval, price, here);
            }
            Power planned = sum(group -> place.drawn(group, interval.start()));
            Power now = sum(here);
            blocks.forEach(block -> block.in(interval, planned, now).ifPresent(unused::add));
        }
        return TargetMeter.penalty(meter.misses()).add(TargetMeter.penalty(unused));
    }

    private TargetMeter meter(Interval interval) {
        return new TargetMeter(site, interval, List.of());
    }

    private Power sum(IntFunction<Power> drawn) {
        return IntStream.range(0, groups.size()).mapToObj(drawn).reduce(Power.NONE, Power::plus);
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
