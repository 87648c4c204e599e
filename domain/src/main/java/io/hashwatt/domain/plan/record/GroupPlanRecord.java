package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a plan says about one group.
 *
 * @param group as it was then
 * @param groupVersion of the registered group
 * @param initial where it was taken to stand at the plan's start
 * @param profit worth of all slots less the cost of all starts and changes of level; its currency is that of every price and value of the slots
 * @param slots in order of time, without gap or overlap
 */
public record GroupPlanRecord(
        GroupId id,
        MinerGroup group,
        long groupVersion,
        GroupState initial,
        Money profit,
        int starts,
        List<ExplainedSlot> slots) {

    public GroupPlanRecord {
        slots = List.copyOf(slots);
    }

    /** The slot that an instant falls into; empty outside of the plan. */
    public Optional<ExplainedSlot> slotAt(Instant instant) {
        return slots.stream().filter(slot -> slot.interval().contains(instant)).findFirst();
    }

    /** Whether its power prices are what a tariff has made of those of the market. */
    public boolean isAllIn() {
        return slots.stream().anyMatch(ExplainedSlot::isAllIn);
    }

    /** The same with those slots alone that begin before the instant. */
    public GroupPlanRecord until(Instant end) {
        List<ExplainedSlot> begun = slots.stream()
                .filter(slot -> slot.interval().start().isBefore(end))
                .toList();
        return new GroupPlanRecord(id, group, groupVersion, initial, profit, starts, begun);
    }
}
