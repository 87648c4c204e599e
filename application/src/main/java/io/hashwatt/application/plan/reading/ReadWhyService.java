package io.hashwatt.application.plan.reading;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.CalendarSlot;
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

    private final UnitOfWork unitOfWork;
    private final ReadFleet fleet;
    private final ManageGroups groups;
    private final IntentsThen live;
    private final PlannedThen plans;
    private final SiteRules rules;

    ReadWhyService(UnitOfWork unitOfWork, ReadFleet fleet, ManageGroups groups, IntentsThen live, PlannedThen plans) {
        this.unitOfWork = unitOfWork;
        this.fleet = fleet;
        this.groups = groups;
        this.live = live;
        this.plans = plans;
        this.rules = new SiteRules(plans);
    }

    @Override
    public Optional<Why> of(Actor actor, GroupId id, Instant at) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> groups.find(actor, id).map(group -> why(actor, group, at)));
    }

    private Why why(Actor actor, RegisteredGroup group, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        Interval around = new Interval(minute.minus(LONGEST_SLOT), minute.plus(LONGEST_SLOT));
        List<TargetedIntent> wanted = live.at(actor, group.site(), at, around);
        Planned planned = plans.of(actor.tenant(), group, at).orElse(null);
        return new Why(
                group,
                at,
                plans.isOver(at),
                planned,
                SiteRules.ruling(group, at, wanted),
                rules(actor, group, at, wanted, planned).orElse(null));
    }

    private Optional<RulingLevel> rules(
            Actor actor, RegisteredGroup group, Instant at, List<TargetedIntent> wanted, @Nullable Planned planned) {
        Optional<SiteFleet> crowded = plans.isOver(at)
                ? Optional.empty()
                : fleet.siteWithGroups(actor, group.site()).filter(site -> SiteRules.mayExceedCaps(site, at, wanted));
        if (crowded.isPresent()) {
            return Optional.ofNullable(rules.levels(crowded.get(), at, wanted).get(group.id()));
        }
        PlannedThen.Level level = planned == null
                ? null
                : PlannedThen.level(group, planned.group(), planned.why().slot());
        return SiteRules.own(level, SiteRules.ruling(group, at, wanted));
    }

    @Override
    public Map<GroupId, PowerLevelId> levels(Actor actor, SiteId site, Instant at) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> fleet.siteWithGroups(actor, site)
                        .map(found -> levels(actor, found, at))
                        .orElseGet(Map::of));
    }

    private Map<GroupId, PowerLevelId> levels(Actor actor, SiteFleet site, Instant at) {
        List<TargetedIntent> wanted =
                live.at(actor, site.site().id(), at, Interval.of(at.truncatedTo(ChronoUnit.MINUTES), SiteRules.MINUTE));
        Map<GroupId, RulingLevel> ruling = rules.levels(site, at, wanted);
        Map<GroupId, PowerLevelId> levels = new HashMap<>();
        for (RegisteredGroup group : site.groups()) {
            RulingLevel level = ruling.get(group.id());
            if (level != null) {
                levels.put(group.id(), group.group().levelIds().at(level.level()));
            }
        }
        return levels;
    }
}
