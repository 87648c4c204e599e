package io.hashwatt.application.plan.reading;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What people want at an instant, as far as it is known of it. Within a unit of work. */
final class IntentsThen {

    private final ReadFleet fleet;
    private final ReadIntents intents;
    private final ReadInterventions interventions;
    private final PlanAt planAt;

    IntentsThen(ReadFleet fleet, ReadIntents intents, ReadInterventions interventions, PlanAt planAt) {
        this.fleet = fleet;
        this.intents = intents;
        this.interventions = interventions;
        this.planAt = planAt;
    }

    /**
     * Interventions keep when they were begun and ended. What else a minute that is over wanted, only its plan knows.
     *
     * @param around so far from when to when it is wanted is told
     */
    List<TargetedIntent> at(Actor actor, SiteId site, Instant at, Interval around) {
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
}
