package io.hashwatt.application.plan;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.EconomicSource;
import io.hashwatt.domain.plan.GroupPlanRecord;
import io.hashwatt.domain.plan.GroupTask;
import io.hashwatt.domain.plan.IntentLimits;
import io.hashwatt.domain.plan.PlannedState;
import io.hashwatt.domain.plan.PlanningGrid;
import io.hashwatt.domain.schedule.Intent;
import io.hashwatt.domain.schedule.IntentsByGroup;
import io.hashwatt.domain.schedule.TargetedIntent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to plan for the groups of a site: within what people want, told by the site's economic source where it is
 * not the planner that chooses, from where each is taken to stand when
 * the plan begins, which is where the plan before leaves it, else off. Nobody reads miners yet, so nothing better is known;
 * the plan says what it assumed.
 */
final class GroupTasks {

    private final PlanStore plans;

    GroupTasks(PlanStore plans) {
        this.plans = plans;
    }

    /**
     * @param wanted by people
     * @param source who chooses within that
     */
    List<GroupTask> of(SiteFleet fleet, List<TargetedIntent> wanted, EconomicSource source, PlanningGrid grid) {
        Map<GroupId, GroupState> states = statesAt(grid.period().start(), fleet);
        IntentsByGroup intents = new IntentsByGroup(wanted);
        return fleet.groups().parallelStream()
                .map(group -> task(group, stateOf(group, states), intents.about(group), source, grid))
                .toList();
    }

    private static GroupTask task(
            RegisteredGroup group, GroupState state, List<Intent> wanted, EconomicSource source, PlanningGrid grid) {
        return new GroupTask(
                group.group(),
                state,
                IntentLimits.of(wanted, group.group(), grid.period()),
                source.wishes(wanted, group, grid));
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
