package io.hashwatt.ui.plan;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.plan.GroupPlanRecord;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people have decided about a site against its plan: what of it holds, and how it begins and ends. */
@Dependent
final class InterventionDesk {

    private final Intervene intervene;
    private final ReadInterventions interventions;
    private final ReadFleet fleet;
    private final InstantSource clock;

    @Inject
    InterventionDesk(Intervene intervene, ReadInterventions interventions, ReadFleet fleet, InstantSource clock) {
        this.intervene = intervene;
        this.interventions = interventions;
        this.fleet = fleet;
        this.clock = clock;
    }

    /**
     * Those that are not over.
     *
     * @param names of the groups they are about; one that is not there any more has none
     */
    record Open(List<Intervention> interventions, Map<GroupId, String> names, Instant now) {}

    Open open(Actor actor, RegisteredSite site) {
        Instant now = clock.instant();
        List<Intervention> open = interventions.openAt(actor, site.id(), now);
        boolean ofGroups = open.stream().anyMatch(one -> one.target() instanceof Target.Groups);
        return new Open(open, ofGroups ? names(actor, site) : Map.of(), now);
    }

    static boolean isAllowed() {
        return CurrentUser.may(Permission.INTERVENE);
    }

    /** What of it holds, to stand above the plan. */
    InterventionBar bar(RegisteredSite site) {
        return new InterventionBar(
                open(CurrentUser.currentActor(), site), SiteTime.in(site.zone()), isAllowed(), this::askToEnd);
    }

    /** Asks what shall be. @param group that is looked at */
    void ask(RegisteredSite site, GroupPlanRecord group) {
        new InterventionForm(
                        group,
                        draft -> intervene.begin(CurrentUser.currentActor(), site.id(), draft),
                        () -> Notifications.done(T.of("plan.intervention.begun")))
                .open();
    }

    private void askToEnd(Intervention intervention) {
        Confirmation.ask(
                T.of("plan.intervention.end.question"),
                T.of("plan.intervention.end.consequence"),
                T.of("plan.intervention.end"),
                () -> end(intervention));
    }

    private void end(Intervention intervention) {
        if (intervene.end(CurrentUser.currentActor(), intervention.id()) instanceof Outcome.Done) {
            Notifications.done(T.of("plan.intervention.ended"));
        } else {
            Notifications.error(T.of("plan.intervention.lost"));
        }
    }

    private Map<GroupId, String> names(Actor actor, RegisteredSite site) {
        Map<GroupId, String> names = new HashMap<>();
        fleet.siteWithGroups(actor, site.id())
                .ifPresent(found -> found.groups()
                        .forEach(group -> names.put(group.id(), group.group().name())));
        return names;
    }
}
