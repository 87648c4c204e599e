package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.schedule.port.ProtectionStore;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.CalendarIntents;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.schedule.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ReadIntentsService implements ReadIntents {

    private static final Comparator<TargetedIntent> BY_CLASS_AND_TIME = Comparator.comparing(
                    (TargetedIntent one) -> one.intent().intentClass())
            .thenComparing(one -> one.intent().interval());

    private final UnitOfWork unitOfWork;
    private final InterventionStore interventions;
    private final ScheduleStore schedules;
    private final ProtectionStore protections;
    private final ReadFleet fleet;
    private final CalendarDays days;

    ReadIntentsService(SchedulePorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.interventions = ports.interventions();
        this.schedules = ports.schedules();
        this.protections = ports.protections();
        this.fleet = ports.fleet();
        this.days = ports.recurrences();
    }

    @Override
    public List<TargetedIntent> over(Actor actor, SiteId site, Interval period) {
        actor.require(Permission.READ);
        if (period.length().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw new IllegalArgumentException("intents are compiled for at most " + MOST_DAYS + " days");
        }
        return unitOfWork.in(actor.tenant(), () -> fleet.siteWithGroups(actor, site)
                .map(found -> over(found, period))
                .orElse(List.of()));
    }

    private List<TargetedIntent> over(SiteFleet fleet, Interval period) {
        RegisteredSite site = fleet.site();
        CalendarIntents calendars = new CalendarIntents(days, site.zone());
        return Stream.of(
                        interventions.openAt(site.tenant(), site.id(), period.start()).stream()
                                .flatMap(one -> TargetedIntent.of(one, period, site.zone()).stream()),
                        calendars.ofActive(schedules.list(site.tenant(), site.id()), period).stream(),
                        protections(fleet, period))
                .flatMap(intents -> intents)
                .sorted(BY_CLASS_AND_TIME)
                .toList();
    }

    private Stream<TargetedIntent> protections(SiteFleet fleet, Interval period) {
        Map<GroupId, Protection> protections =
                this.protections.list(fleet.site().tenant(), fleet.site().id()).stream()
                        .collect(Collectors.toMap(Protection::group, protection -> protection));
        return fleet.groups().stream().flatMap(group -> {
            Protection protection = protections.get(group.id());
            return protection == null
                    ? Stream.empty()
                    : protection.intentWithin(period, group.group().defaultLevel()).stream();
        });
    }
}
