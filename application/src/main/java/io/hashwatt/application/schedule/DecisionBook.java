package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.schedule.port.ProtectionStore;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where what people have decided is read. Inside a unit of work. */
final class DecisionBook {

    private final ReadFleet fleet;
    private final ScheduleStore schedules;
    private final InterventionStore interventions;
    private final ProtectionStore protections;

    DecisionBook(
            ReadFleet fleet, ScheduleStore schedules, InterventionStore interventions, ProtectionStore protections) {
        this.fleet = fleet;
        this.schedules = schedules;
        this.interventions = interventions;
        this.protections = protections;
    }

    /** With the interventions that are not over at the instant. Empty: there is no such site. */
    Optional<Decisions> at(Actor actor, SiteId site, Instant instant) {
        return fleet.siteWithGroups(actor, site)
                .map(found -> new Decisions(
                        found,
                        schedules.list(actor.tenant(), site),
                        interventions.openAt(actor.tenant(), site, instant),
                        protections.list(actor.tenant(), site)));
    }

    /** Of schedules alone. Empty: there is no such site. */
    Optional<Decisions> schedules(Actor actor, SiteId site) {
        return fleet.siteWithGroups(actor, site)
                .map(found -> new Decisions(found, schedules.list(actor.tenant(), site), List.of(), List.of()));
    }
}
