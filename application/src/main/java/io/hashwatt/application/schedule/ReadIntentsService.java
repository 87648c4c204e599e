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
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarDays;
import io.hashwatt.domain.schedule.CalendarIntents;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.Surroundings;
import io.hashwatt.domain.schedule.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return wanted(actor, site, period).intents();
    }

    @Override
    public Wanted wanted(Actor actor, SiteId site, Interval period) {
        return read(actor, site, period, fleet -> {
            List<Schedule> all = schedules.list(actor.tenant(), site);
            return new Wanted(sorted(intents(fleet, all, period)), strikes(all));
        });
    }

    @Override
    public Wanted wantedWith(
            Actor actor, SiteId site, Interval period, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return read(actor, site, period, fleet -> {
            List<Schedule> others = schedules.list(actor.tenant(), site).stream()
                    .filter(schedule -> !schedule.id().equals(replacing))
                    .toList();
            ScheduleId id = replacing == null ? Surroundings.NOBODY : replacing;
            Map<ScheduleId, StrikeContent> strikes = new HashMap<>(strikes(others));
            Stream<TargetedIntent> intents = intents(fleet, others, period);
            return switch (draft) {
                case CalendarContent calendar ->
                    new Wanted(
                            sorted(Stream.concat(intents, compiler(fleet).of(id, calendar, period).stream())), strikes);
                case StrikeContent strike -> {
                    strikes.put(id, strike);
                    yield new Wanted(sorted(intents), strikes);
                }
            };
        });
    }

    @Override
    public Wanted replayed(Actor actor, SiteId site, Interval period, @Nullable ScheduleId draft) {
        actor.require(Permission.READ);
        return unitOfWork.reading(
                actor.tenant(),
                () -> fleet.siteWithGroups(actor, site)
                        .map(found -> replayed(found, schedules.list(actor.tenant(), site), period, draft))
                        .orElseGet(() -> new Wanted(List.of(), Map.of())));
    }

    private Wanted replayed(SiteFleet fleet, List<Schedule> all, Interval period, @Nullable ScheduleId draft) {
        List<TargetedIntent> intents = new ArrayList<>();
        Map<ScheduleId, StrikeContent> strikes = new HashMap<>();
        for (Schedule schedule : all) {
            switch (schedule.id().equals(draft) ? schedule.content() : schedule.ruling()) {
                case CalendarContent calendar -> intents.addAll(compiler(fleet).of(schedule.id(), calendar, period));
                case StrikeContent strike -> strikes.put(schedule.id(), strike);
                case null -> {}
            }
        }
        return new Wanted(intents, strikes);
    }

    private Wanted read(Actor actor, SiteId site, Interval period, Function<SiteFleet, Wanted> reading) {
        actor.require(Permission.READ);
        if (period.length().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw new IllegalArgumentException("intents are compiled for at most " + MOST_DAYS + " days");
        }
        return unitOfWork.reading(
                actor.tenant(),
                () -> fleet.siteWithGroups(actor, site).map(reading).orElseGet(() -> new Wanted(List.of(), Map.of())));
    }

    private static List<TargetedIntent> sorted(Stream<TargetedIntent> intents) {
        return intents.sorted(BY_CLASS_AND_TIME).toList();
    }

    private static Map<ScheduleId, StrikeContent> strikes(List<Schedule> schedules) {
        Map<ScheduleId, StrikeContent> strikes = new HashMap<>();
        for (Schedule schedule : schedules) {
            if (schedule.ruling() instanceof StrikeContent strike) {
                strikes.put(schedule.id(), strike);
            }
        }
        return strikes;
    }

    private CalendarIntents compiler(SiteFleet fleet) {
        return new CalendarIntents(days, fleet.site().zone());
    }

    private Stream<TargetedIntent> intents(SiteFleet fleet, List<Schedule> schedules, Interval period) {
        RegisteredSite site = fleet.site();
        return Stream.of(
                        interventions.openAt(site.tenant(), site.id(), period.start()).stream()
                                .flatMap(one -> TargetedIntent.of(one, period, site.zone()).stream()),
                        compiler(fleet).ofActive(schedules, period).stream(),
                        protections(fleet, period))
                .flatMap(intents -> intents);
    }

    private Stream<TargetedIntent> protections(SiteFleet fleet, Interval period) {
        Map<GroupId, Protection> protections = this.protections
                .list(fleet.site().tenant(), fleet.site().id())
                .stream()
                .collect(Collectors.toMap(Protection::group, protection -> protection));
        return fleet.groups().stream().flatMap(group -> {
            Protection protection = protections.get(group.id());
            return protection == null
                    ? Stream.empty()
                    : protection.intentWithin(period, group.group().defaultLevel()).stream();
        });
    }
}
