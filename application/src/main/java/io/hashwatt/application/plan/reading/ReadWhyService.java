package io.hashwatt.application.plan.reading;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentArbiter;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class ReadWhyService implements ReadWhy {

    /** So far around the instant it is looked, to say of what rules from when to when it does. */
    private static final Duration LONGEST_SLOT = Duration.ofDays(CalendarSlot.MOST_DAYS + 1L);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final ManageGroups groups;
    private final IntentsThen live;
    private final PlannedThen plans;

    ReadWhyService(UnitOfWork unitOfWork, ReadFleet fleet, ManageGroups groups, IntentsThen live, PlannedThen plans) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.groups = groups;
        this.live = live;
        this.plans = plans;
    }

    @Override
    public Optional<Why> of(Actor actor, GroupId id, Instant at) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> groups.find(actor, id).map(group -> why(actor, group, at)));
    }

    private Why why(Actor actor, RegisteredGroup group, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        Interval around = new Interval(minute.minus(LONGEST_SLOT), minute.plus(LONGEST_SLOT));
        Planned planned = plans.of(actor.tenant(), group, at).orElse(null);
        Ruling ruling = ruling(group, at, live.at(actor, group.site(), at, around));
        PlannedThen.Level level = planned == null
                ? null
                : PlannedThen.level(group, planned.group(), planned.why().slot());
        return new Why(
                group,
                at,
                plans.isOver(at),
                planned,
                ruling,
                rules(level, ruling).orElse(null));
    }

    @Override
    public Map<GroupId, PowerLevelId> levels(Actor actor, SiteId site, Instant at) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> fleet.siteWithGroups(actor, site)
                        .map(found -> levels(actor, found, at))
                        .orElseGet(Map::of));
    }

    private Map<GroupId, PowerLevelId> levels(Actor actor, ReadFleet.SiteFleet site, Instant at) {
        SiteId id = site.site().id();
        List<TargetedIntent> live =
                this.live.at(actor, id, at, Interval.of(at.truncatedTo(ChronoUnit.MINUTES), MINUTE));
        Map<GroupId, PlannedThen.Level> planned = plans.levels(site, at);
        Map<GroupId, PowerLevelId> levels = new HashMap<>();
        for (RegisteredGroup group : site.groups()) {
            rules(planned.get(group.id()), ruling(group, at, live))
                    .ifPresent(level ->
                            levels.put(group.id(), group.group().levelIds().at(level.level())));
        }
        return levels;
    }

    private static Optional<RulingLevel> rules(PlannedThen.@Nullable Level planned, Ruling ruling) {
        return planned == null
                ? RulingLevel.of(null, ruling)
                : RulingLevel.of(planned.now(), planned.slot().underCaps(ruling));
    }

    private static Ruling ruling(RegisteredGroup group, Instant at, List<TargetedIntent> live) {
        List<Intent> own = TargetedIntent.about(group, live);
        return IntentArbiter.rule(own, group.group());
    }
}
