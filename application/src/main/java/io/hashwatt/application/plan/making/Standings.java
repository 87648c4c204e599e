package io.hashwatt.application.plan.making;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.reading.PlanAt;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlannedState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where groups are taken to stand: where the plan in force has them then. Nobody reads miners yet, so nothing better is
 * known; a plan says what it assumed.
 */
final class Standings {

    private final PlanStore plans;
    private final PlanAt planAt;
    private final PeakStandings peaks;

    Standings(PlanStore plans, PlanAt planAt, PeakStandings peaks) {
        this.plans = plans;
        this.planAt = planAt;
        this.peaks = peaks;
    }

    /** The peaks that are taken to stand at the instant under the site's tariff. */
    StandingPeaks peaksAt(Instant instant, SiteFleet fleet, SitePrices prices) {
        return peaks.at(instant, fleet, prices);
    }

    /**
     * Of the groups about which the plan in force says anything up to the instant. If their levels have changed since, it is
     * the level that was meant, or the nearest.
     */
    Map<GroupId, GroupState> at(Instant instant, SiteFleet fleet) {
        RegisteredSite site = fleet.site();
        LocalDays days = new LocalDays(site.zone());
        Map<GroupId, GroupState> states = new HashMap<>();
        planAt.find(site.tenant(), site.id(), instant).ifPresent(plan -> {
            Map<GroupId, MinerGroup> now =
                    fleet.groups().stream().collect(Collectors.toMap(RegisteredGroup::id, RegisteredGroup::group));
            for (GroupPlanRecord group : plans.groupsUntil(site.tenant(), plan.plan(), instant.plusMillis(1))) {
                MinerGroup current = now.get(group.id());
                if (current != null && !group.slots().isEmpty()) {
                    PlannedState.at(instant, group, days)
                            .map(state -> state.at(current.levelOf(group.group(), state.level())))
                            .ifPresent(state -> states.put(group.id(), state));
                }
            }
        });
        return states;
    }
}
