package io.hashwatt.application.plan;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentArbiter;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ReadWhyService implements ReadWhy {

    /** So far around the instant it is looked, to say of what rules from when to when it does. */
    private static final Duration LONGEST_SLOT = Duration.ofDays(CalendarSlot.MOST_DAYS + 1L);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final ManageGroups groups;
    private final ReadIntents intents;
    private final ReadInterventions interventions;
    private final PlanStore plans;
    private final PlanAt planAt;

    ReadWhyService(
            UnitOfWork unitOfWork,
            ReadFleet fleet,
            ManageGroups groups,
            ReadIntents intents,
            ReadInterventions interventions,
            PlanStore plans,
            PlanAt planAt) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.groups = groups;
        this.intents = intents;
        this.interventions = interventions;
        this.plans = plans;
        this.planAt = planAt;
    }

    @Override
    public Optional<Why> of(Actor actor, GroupId id, Instant at) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> groups.find(actor, id).map(group -> why(actor, group, at)));
    }

    private Why why(Actor actor, RegisteredGroup group, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        Interval around = new Interval(minute.minus(LONGEST_SLOT), minute.plus(LONGEST_SLOT));
        Planned planned = planned(actor.tenant(), group, at).orElse(null);
        Ruling ruling = ruling(group, at, live(actor, group.site(), at, around));
        Integer level = planned == null ? null : (Integer) planned.level();
        return new Why(
                group,
                at,
                planAt.isOver(at),
                planned,
                ruling,
                RulingLevel.of(level, ruling).orElse(null));
    }

    private Optional<Planned> planned(TenantId tenant, RegisteredGroup group, Instant at) {
        return planAt.find(tenant, group.site(), at)
                .flatMap(found -> plans.group(tenant, found.plan(), group.id())
                        .flatMap(slots -> slots.slotAt(at)
                                .flatMap(slot -> plans.find(tenant, found.plan())
                                        .map(plan -> new Planned(
                                                plan, found.since(), slots, Explanation.of(slots.group(), slot))))));
    }

    @Override
    public Map<GroupId, Integer> levels(Actor actor, SiteId site, Instant at) {
        actor.require(Permission.READ);
        return unitOfWork.reading(
                actor.tenant(),
                () -> fleet.siteWithGroups(actor, site)
                        .map(found -> levels(actor, found, at))
                        .orElseGet(Map::of));
    }

    private Map<GroupId, Integer> levels(Actor actor, ReadFleet.SiteFleet site, Instant at) {
        SiteId id = site.site().id();
        List<TargetedIntent> live = live(actor, id, at, Interval.of(at.truncatedTo(ChronoUnit.MINUTES), MINUTE));
        Map<GroupId, Integer> planned = plannedLevels(actor.tenant(), id, at);
        Map<GroupId, Integer> levels = new HashMap<>();
        for (RegisteredGroup group : site.groups()) {
            RulingLevel.of(planned.get(group.id()), ruling(group, at, live))
                    .ifPresent(level -> levels.put(group.id(), level.level()));
        }
        return levels;
    }

    private Map<GroupId, Integer> plannedLevels(TenantId tenant, SiteId site, Instant at) {
        return planAt
                .find(tenant, site, at)
                .map(PlanInForce::plan)
                .map(plan -> plans.groupsUntil(tenant, plan, at.plusMillis(1)))
                .orElseGet(List::of)
                .stream()
                .filter(group -> group.slotAt(at).isPresent())
                .collect(Collectors.toMap(
                        GroupPlanRecord::id,
                        group -> group.slotAt(at).map(ExplainedSlot::level).orElseThrow()));
    }

    /** Interventions keep when they were begun and ended. What else a minute that is over wanted, only its plan knows. */
    private List<TargetedIntent> live(Actor actor, SiteId site, Instant at, Interval around) {
        Stream<TargetedIntent> others = planAt.isOver(at)
                ? Stream.empty()
                : intents.over(actor, site, around).stream()
                        .filter(one -> !(one.intent().origin() instanceof Origin.Decision));
        return Stream.concat(interventions(actor, site, at, around), others)
                .filter(one -> one.intent().interval().contains(at))
                .toList();
    }

    private Stream<TargetedIntent> interventions(Actor actor, SiteId site, Instant at, Interval around) {
        List<Intervention> open = interventions.openAt(actor, site, at);
        if (open.isEmpty()) {
            return Stream.empty();
        }
        ZoneId zone = fleet.siteWithGroups(actor, site).orElseThrow().site().zone();
        return open.stream()
                .flatMap(one -> one.knownAt(at).stream())
                .flatMap(one -> TargetedIntent.of(one, around, zone).stream());
    }

    private static Ruling ruling(RegisteredGroup group, Instant at, List<TargetedIntent> live) {
        List<Intent> own = TargetedIntent.about(group, live);
        return IntentArbiter.rule(own, group.group().topLevel());
    }
}
