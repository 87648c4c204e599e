package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.schedule.Schedule;
import java.util.List;

/**
 * All that people have decided about a site, as it was read at one moment; what follows from it is worked out without the
 * database.
 *
 * @param schedules all of the site
 * @param interventions those that matter for the time that is asked about
 */
record Decisions(
        SiteFleet fleet, List<Schedule> schedules, List<Intervention> interventions, List<Protection> protections) {

    Decisions {
        schedules = List.copyOf(schedules);
        interventions = List.copyOf(interventions);
        protections = List.copyOf(protections);
    }

    RegisteredSite site() {
        return fleet.site();
    }
}
