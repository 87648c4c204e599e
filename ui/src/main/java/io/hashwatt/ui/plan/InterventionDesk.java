package io.hashwatt.ui.plan;

import com.vaadin.flow.component.Component;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
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
import java.util.List;

/**
 * What people have decided about a site against its plan, whether it has one yet or not: what of it holds, and how it begins
 * and ends.
 */
@Dependent
public final class InterventionDesk {

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
     * @param groups of the site, where their names or those of their levels are needed
     */
    record Open(List<Intervention> interventions, List<RegisteredGroup> groups, Instant now) {

        Open about(RegisteredGroup group) {
            return new Open(
                    interventions.stream()
                            .filter(one -> one.target().covers(group))
                            .toList(),
                    groups,
                    now);
        }
    }

    Open open(Actor actor, RegisteredSite site) {
        Instant now = clock.instant();
        List<Intervention> open = interventions.openAt(actor, site.id(), now);
        boolean needsGroups = open.stream().anyMatch(InterventionDesk::needsGroups);
        return new Open(open, needsGroups ? groups(actor, site) : List.of(), now);
    }

    public static boolean isAllowed() {
        return CurrentUser.may(Permission.INTERVENE);
    }

    /** What of it holds, to stand above the plan. */
    InterventionBar bar(RegisteredSite site) {
        return bar(site, open(CurrentUser.currentActor(), site), () -> {});
    }

    /** What of it is about a group, to stand on the page of the group. @param changed one is ended */
    public Component bar(RegisteredSite site, RegisteredGroup group, Runnable changed) {
        return bar(site, open(CurrentUser.currentActor(), site).about(group), changed);
    }

    private InterventionBar bar(RegisteredSite site, Open open, Runnable changed) {
        return new InterventionBar(
                open, SiteTime.in(site.zone()), isAllowed(), intervention -> askToEnd(intervention, changed));
    }

    /** Asks what shall be. @param group that is looked at */
    void ask(RegisteredSite site, GroupPlanRecord group) {
        ask(site, group.id(), group.group(), () -> {});
    }

    /** Asks what shall be, with a plan or without. @param begun it holds */
    public void ask(RegisteredSite site, RegisteredGroup group, Runnable begun) {
        ask(site, group.id(), group.group(), begun);
    }

    private void ask(RegisteredSite site, GroupId id, MinerGroup group, Runnable begun) {
        new InterventionForm(id, group, draft -> intervene.begin(CurrentUser.currentActor(), site.id(), draft), () -> {
                    Notifications.done(T.of("plan.intervention.begun"));
                    begun.run();
                })
                .open();
    }

    private void askToEnd(Intervention intervention, Runnable changed) {
        Confirmation.ask(
                T.of("plan.intervention.end.question"),
                T.of("plan.intervention.end.consequence"),
                T.of("plan.intervention.end"),
                () -> {
                    end(intervention);
                    changed.run();
                });
    }

    private void end(Intervention intervention) {
        if (intervene.end(CurrentUser.currentActor(), intervention.id()) instanceof Outcome.Done) {
            Notifications.done(T.of("plan.intervention.ended"));
        } else {
            Notifications.error(T.of("plan.intervention.lost"));
        }
    }

    private static boolean needsGroups(Intervention intervention) {
        return intervention.target() instanceof Target.Groups
                || intervention.wish().form() != Wish.Form.OFF;
    }

    private List<RegisteredGroup> groups(Actor actor, RegisteredSite site) {
        return fleet.siteWithGroups(actor, site.id())
                .map(ReadFleet.SiteFleet::groups)
                .orElseGet(List::of);
    }
}
