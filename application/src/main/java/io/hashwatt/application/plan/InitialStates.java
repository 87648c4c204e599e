package io.hashwatt.application.plan;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.GroupPlanRecord;
import io.hashwatt.domain.plan.GroupTask;
import io.hashwatt.domain.plan.PlannedState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the groups of a site are taken to stand when a plan begins: where the plan before leaves them, else off. Nobody
 * reads miners yet, so nothing better is known; the plan says what it assumed.
 */
final class InitialStates {

    private final PlanStore plans;

    InitialStates(PlanStore plans) {
        this.plans = plans;
    }

    List<GroupTask> tasks(SiteFleet fleet, Instant start) {
        Map<GroupId, GroupState> states = statesAt(start, fleet);
        return fleet.groups().stream()
                .map(group -> new GroupTask(group.group(), stateOf(group, states), List.of()))
                .toList();
    }

    private static GroupState stateOf(RegisteredGroup group, Map<GroupId, GroupState> states) {
        GroupState state = states.getOrDefault(group.id(), GroupState.OFF);
        return state.level() <= group.group().topLevel() ? state : GroupState.OFF; // its levels have changed since
    }

    private Map<GroupId, GroupState> statesAt(Instant start, SiteFleet fleet) {
        LocalDays days = new LocalDays(fleet.site().zone());
        Map<GroupId, GroupState> states = new HashMap<>();
        plans.newestUpTo(fleet.site().tenant(), fleet.site().id(), start).ifPresent(plan -> {
            for (GroupPlanRecord group : plans.groups(fleet.site().tenant(), plan.id())) {
                PlannedState.at(start, group, days).ifPresent(state -> states.put(group.id(), state));
            }
        });
        return states;
    }
}
