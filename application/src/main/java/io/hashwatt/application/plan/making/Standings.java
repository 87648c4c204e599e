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
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlannedState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where groups are taken to stand, and how they were to go on: as the plan in force has it. Nobody reads miners yet, so nothing
 * better is known; a plan says what it assumed.
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
     * What the plan in force says about a group. If its levels have changed since, it is the level that was meant, or the
     * nearest.
     *
     * @param state at the instant; null: it says nothing about that
     * @param levels from before the instant on, as far as they are asked for; see {@link GroupTask#earlier}
     */
    record Standing(@Nullable GroupState state, List<Timed<Integer>> levels) {

        static final Standing UNKNOWN = new Standing(null, List.of());

        GroupState stateOrOff() {
            return state == null ? GroupState.OFF : state;
        }
    }

    /**
     * Of the groups about which the plan in force says anything.
     *
     * @param prices what a site pays for its peak or for an unused block is shared by its groups, as a cap is
     */
    Map<GroupId, Standing> at(Instant instant, SiteFleet fleet, SitePrices prices) {
        RegisteredSite site = fleet.site();
        LocalDays days = new LocalDays(site.zone());
        Map<GroupId, Standing> standings = new HashMap<>();
        planAt.find(site.tenant(), site.id(), instant).ifPresent(plan -> {
            Map<GroupId, MinerGroup> now =
                    fleet.groups().stream().collect(Collectors.toMap(RegisteredGroup::id, RegisteredGroup::group));
            for (GroupPlanRecord group : plans.groupsUntil(site.tenant(), plan.plan(), asked(instant, site, prices))) {
                MinerGroup current = now.get(group.id());
                if (current != null && !group.slots().isEmpty()) {
                    standings.put(group.id(), standing(instant, group, current, days));
                }
            }
        });
        return standings;
    }

    /** How groups were to go on matters to those alone that share limits; the others would read it for nothing. */
    private static Instant asked(Instant instant, RegisteredSite site, SitePrices prices) {
        return site.limits().areShared()
                        || prices.costs(new LocalDays(site.zone())).dependOnAllDrawn()
                ? Instant.MAX
                : instant.plusMillis(1);
    }

    private static Standing standing(Instant instant, GroupPlanRecord plan, MinerGroup now, LocalDays days) {
        List<Timed<Integer>> levels = new ArrayList<>();
        plan.slots()
                .forEach(slot ->
                        Timed.append(levels, new Timed<>(slot.interval(), now.levelOf(plan.group(), slot.level()))));
        GroupState state = PlannedState.at(instant, plan, days)
                .map(then -> then.at(now.levelOf(plan.group(), then.level())))
                .orElse(null);
        return new Standing(state, levels);
    }
}
