package io.hashwatt.application.plan.reading;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.reading.ReadWhy.Planned;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.plan.record.PlannedState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the plan that is in force at an instant says of groups. Within a unit of work. */
final class PlannedThen {

    private final PlanStore plans;
    private final PlanAt planAt;

    PlannedThen(PlanStore plans, PlanAt planAt) {
        this.plans = plans;
        this.planAt = planAt;
    }

    boolean isOver(Instant instant) {
        return planAt.isOver(instant);
    }

    /** Empty: no plan says anything of the group then. */
    Optional<Planned> of(TenantId tenant, RegisteredGroup group, Instant at) {
        return planAt.find(tenant, group.site(), at)
                .flatMap(found -> plans.group(tenant, found.plan(), group.id())
                        .flatMap(slots -> slots.slotAt(at)
                                .flatMap(slot -> plans.find(tenant, found.plan())
                                        .map(plan -> new Planned(
                                                plan, found.since(), slots, Explanation.of(slots.group(), slot))))));
    }

    /** Of the groups of the site of which the plan says anything then. */
    Map<GroupId, Level> levels(SiteFleet fleet, Instant at) {
        Map<GroupId, GroupPlanRecord> planned = planned(fleet.site(), at);
        LocalDays days = new LocalDays(fleet.site().zone());
        Map<GroupId, Level> levels = new HashMap<>();
        for (RegisteredGroup group : fleet.groups()) {
            Optional.ofNullable(planned.get(group.id()))
                    .flatMap(plan -> plan.slotAt(at).map(slot -> standing(group, plan, slot, at, days)))
                    .ifPresent(level -> levels.put(group.id(), level));
        }
        return levels;
    }

    /**
     * @param now the level that the group has now for that of the slot
     * @param state where it stands if it has followed the plan; empty: not looked at
     */
    record Level(int now, ExplainedSlot slot, Optional<GroupState> state) {}

    static Level level(RegisteredGroup group, GroupPlanRecord plan, ExplainedSlot slot) {
        return new Level(group.group().levelOf(plan.group(), slot.level()), slot, Optional.empty());
    }

    private static Level standing(
            RegisteredGroup group, GroupPlanRecord plan, ExplainedSlot slot, Instant at, LocalDays days) {
        Level level = level(group, plan, slot);
        return new Level(level.now(), slot, PlannedState.at(at, plan, days).map(state -> state.at(level.now())));
    }

    private Map<GroupId, GroupPlanRecord> planned(RegisteredSite site, Instant at) {
        return planAt
                .find(site.tenant(), site.id(), at)
                .map(PlanInForce::plan)
                .map(plan -> plans.groupsUntil(site.tenant(), plan, at.plusMillis(1)))
                .orElseGet(List::of)
                .stream()
                .collect(Collectors.toMap(GroupPlanRecord::id, Function.identity()));
    }
}
