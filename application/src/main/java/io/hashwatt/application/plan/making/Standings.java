package io.hashwatt.application.plan.making;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.reading.PlanAt;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlannedState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Where groups are taken to stand: where the plan in force has them then. Nobody reads miners yet, so nothing better is
 * known; a plan says what it assumed.
 */
final class Standings {

    private final PlanStore plans;
    private final PlanAt planAt;

    Standings(PlanStore plans, PlanAt planAt) {
        this.plans = plans;
        this.planAt = planAt;
    }

    /** Of the groups about which the plan in force says anything up to the instant. */
    Map<GroupId, GroupState> at(Instant instant, SiteFleet fleet) {
        RegisteredSite site = fleet.site();
        LocalDays days = new LocalDays(site.zone());
        Map<GroupId, GroupState> states = new HashMap<>();
        planAt.find(site.tenant(), site.id(), instant).ifPresent(plan -> {
            for (GroupPlanRecord group : plans.groupsUntil(site.tenant(), plan.plan(), instant.plusMillis(1))) {
                if (!group.slots().isEmpty()) {
                    PlannedState.at(instant, group, days).ifPresent(state -> states.put(group.id(), state));
                }
            }
        });
        return states;
    }
}
