package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a schedule's content is right at a site, among the others there. Within a unit of work. */
final class SiteFit {

    private final ScheduleStore schedules;
    private final ReadFleet fleet;
    private final ContentCheck check;

    SiteFit(ScheduleStore schedules, ReadFleet fleet, ContentCheck check) {
        this.schedules = schedules;
        this.fleet = fleet;
        this.check = check;
    }

    /** The content, if it is right at the site. @param id whose content it is; null: of a new one */
    Outcome<ScheduleContent> of(Actor actor, SiteId site, @Nullable ScheduleId id, ScheduleContent content) {
        schedules.hold(actor.tenant(), site); // of two that take the same name at once, the second finds it taken
        SiteFleet found = fleet.siteWithGroups(actor, site).orElse(null);
        if (found == null) {
            return new Outcome.Missing<>("site");
        }
        List<Schedule> all = schedules.list(actor.tenant(), site);
        List<Violation> violations = check.violations(actor, found, id, content, all);
        return violations.isEmpty() ? new Outcome.Done<>(content) : new Outcome.Refused<>(violations);
    }
}
