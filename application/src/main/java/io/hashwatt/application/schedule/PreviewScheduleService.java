package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.schedule.port.ProtectionStore;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.CalendarIntents;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Neighbour;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleCheck;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.Surroundings;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class PreviewScheduleService implements PreviewSchedule {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final InterventionStore interventions;
    private final ProtectionStore protections;
    private final ReadFleet fleet;
    private final ReadIntents intents;
    private final ContentCheck check;
    private final CalendarDays days;
    private final StrikeSight strikes;
    private final InstantSource clock;

    PreviewScheduleService(SchedulePorts ports, ReadIntents intents, ReadControl controls) {
        this.unitOfWork = ports.unitOfWork();
        this.schedules = ports.schedules();
        this.interventions = ports.interventions();
        this.protections = ports.protections();
        this.fleet = ports.fleet();
        this.intents = intents;
        this.check = new ContentCheck(ports);
        this.days = ports.recurrences();
        this.strikes = new StrikeSight(ports, controls);
        this.clock = ports.clock();
    }

    @Override
    public Outcome<Preview> preview(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> {
            SiteFleet found = fleet.siteWithGroups(actor, site).orElse(null);
            if (found == null) {
                return new Outcome.Missing<>("site");
            }
            List<Schedule> all = schedules.list(actor.tenant(), site);
            List<Violation> violations = check.violations(actor, found, replacing, draft, all);
            return violations.isEmpty()
                    ? new Outcome.Done<>(preview(actor, found, replacing, draft, all))
                    : new Outcome.Refused<>(violations);
        });
    }

    private Preview preview(
            Actor actor, SiteFleet fleet, @Nullable ScheduleId replacing, ScheduleContent draft, List<Schedule> all) {
        Instant now = clock.instant();
        Interval period = Interval.of(now.truncatedTo(ChronoUnit.MINUTES), AHEAD);
        SiteId site = fleet.site().id();
        Surroundings met = surroundings(fleet, all, now);
        return new Preview(
                period,
                draft instanceof CalendarContent calendar
                        ? new NextFirings(days, now).of(calendar, MOST_FIRINGS)
                        : List.of(),
                findings(actor, fleet, draft, replacing == null ? met : met.without(replacing)),
                ChangedGroups.between(
                        intents.over(actor, site, period),
                        intents.wantedWith(actor, site, period, replacing, draft)
                                .intents(),
                        fleet.groups(),
                        period));
    }

    @Override
    public Map<ScheduleId, List<Finding>> findings(Actor actor, SiteId site) {
        actor.require(Permission.READ);
        return unitOfWork.in(
                actor.tenant(),
                () -> fleet.siteWithGroups(actor, site)
                        .map(found -> findings(actor, found, schedules.list(actor.tenant(), site)))
                        .orElse(Map.of()));
    }

    private Map<ScheduleId, List<Finding>> findings(Actor actor, SiteFleet fleet, List<Schedule> all) {
        Surroundings met = surroundings(fleet, all, clock.instant());
        Map<ScheduleId, List<Finding>> findings = new LinkedHashMap<>();
        for (Schedule schedule : all) {
            if (schedule.state() == Schedule.State.ACTIVE || schedule.state() == Schedule.State.DRAFT) {
                ScheduleContent ruling = schedule.ruling();
                List<Finding> found = findings(
                        actor, fleet, ruling == null ? schedule.content() : ruling, met.without(schedule.id()));
                if (!found.isEmpty()) {
                    findings.put(schedule.id(), found);
                }
            }
        }
        return findings;
    }

    private List<Finding> findings(Actor actor, SiteFleet fleet, ScheduleContent content, Surroundings met) {
        Stream<Finding> more = content instanceof StrikeContent strike
                ? strikes.findings(actor, fleet.site().id(), strike, met.now()).stream()
                : Stream.empty();
        return Stream.concat(ScheduleCheck.of(content, met, days).stream(), more)
                .sorted(ScheduleCheck.ERRORS_FIRST)
                .toList();
    }

    @Override
    public Map<ScheduleId, Firing> next(Actor actor, SiteId site) {
        actor.require(Permission.READ);
        NextFirings firings = new NextFirings(days, clock.instant());
        Map<ScheduleId, Firing> next = new LinkedHashMap<>();
        for (Schedule schedule : unitOfWork.in(actor.tenant(), () -> schedules.list(actor.tenant(), site))) {
            if (schedule.ruling() instanceof CalendarContent calendar) {
                firings.of(calendar, 1).forEach(firing -> next.put(schedule.id(), firing));
            }
        }
        return next;
    }

    private Surroundings surroundings(SiteFleet fleet, List<Schedule> all, Instant now) {
        Interval ahead = Interval.of(now.truncatedTo(ChronoUnit.MINUTES), Surroundings.AHEAD);
        return new Surroundings(
                now,
                fleet.site().zone(),
                fleet.groups(),
                Neighbour.of(all, new CalendarIntents(days, fleet.site().zone()), ahead),
                interventions.openAt(fleet.site().tenant(), fleet.site().id(), now),
                protections.list(fleet.site().tenant(), fleet.site().id()));
    }
}
