package io.hashwatt.application.plan.reading;

import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.plan.record.RulingUnderCaps;
import io.hashwatt.domain.plan.record.RulingUnderCaps.Standing;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentArbiter;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which levels rule at a site by its plan in force, what people want, and its caps. Within a unit of work. */
final class SiteRules {

    static final Duration MINUTE = Duration.ofMinutes(1);

    private final PlannedThen plans;

    SiteRules(PlannedThen plans) {
        this.plans = plans;
    }

    static Ruling ruling(RegisteredGroup group, Instant at, List<TargetedIntent> live) {
        List<Intent> own = TargetedIntent.about(group, live);
        return IntentArbiter.rule(own, group.group());
    }

    /** What rules by a group's own plan and intents. */
    static Optional<RulingLevel> own(PlannedThen.@Nullable Level planned, Ruling ruling) {
        return planned == null
                ? RulingLevel.of(null, ruling)
                : RulingLevel.of(planned.now(), planned.slot().underCaps(ruling));
    }

    /** Of those groups for which one does. Of a minute that is over nobody knows which caps held. */
    Map<GroupId, RulingLevel> levels(SiteFleet site, Instant at, List<TargetedIntent> live) {
        Map<GroupId, PlannedThen.Level> planned = plans.levels(site, at);
        List<Standing> standings = new ArrayList<>();
        for (RegisteredGroup group : site.groups()) {
            Ruling ruling = ruling(group, at, live);
            PlannedThen.Level level = planned.get(group.id());
            standings.add(new Standing(
                    group.group(),
                    ruling,
                    own(level, ruling),
                    Optional.ofNullable(level).flatMap(PlannedThen.Level::state)));
        }
        List<Optional<RulingLevel>> levels = plans.isOver(at) || standings.isEmpty()
                ? standings.stream().map(Standing::own).toList()
                : RulingUnderCaps.of(
                        site.site().of(site.groups()),
                        Interval.of(at.truncatedTo(ChronoUnit.MINUTES), MINUTE),
                        standings);
        Map<GroupId, RulingLevel> byGroup = new HashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            GroupId group = site.groups().get(i).id();
            levels.get(i).ifPresent(level -> byGroup.put(group, level));
        }
        return byGroup;
    }

    /** Whether anybody wants more of a group than its plan may have seen, where a cap could be in the way. */
    static boolean mayExceedCaps(SiteFleet site, Instant at, List<TargetedIntent> live) {
        SiteLimits limits = site.site().limits();
        return limits.hasCaps()
                && site.groups().stream()
                        .anyMatch(group -> ruling(group, at, live).floorBy() != null);
    }
}
