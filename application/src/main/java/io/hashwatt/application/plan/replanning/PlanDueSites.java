package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.kernel.DueHandler;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.making.PlanAgain;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.NextPlanning;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Plans a site that is due, and says when it is due again because time passes. */
final class PlanDueSites implements DueHandler {

    private static final System.Logger LOG = System.getLogger(PlanDueSites.class.getName());

    /** Who is not ready to be planned becomes it by an event only. */
    private static final Duration UNTIL_SOMETHING_CHANGES = Duration.ofDays(365);

    private final PlanAgain makePlan;
    private final ReadInterventions interventions;
    private final InstantSource clock;
    private final NextPlanning next;

    PlanDueSites(PlanAgain makePlan, ReadInterventions interventions, InstantSource clock, Duration horizon) {
        this.makePlan = makePlan;
        this.interventions = interventions;
        this.clock = clock;
        this.next = new NextPlanning(horizon);
    }

    @Override
    public DueKind kind() {
        return DueKind.PLAN;
    }

    @Override
    public Optional<DueMark> handle(DueTask task) {
        Actor actor = Actor.system(task.tenant(), ReplanSitesService.PART);
        SiteId site = new SiteId(task.subject());
        Instant begun = clock.instant();
        MakePlan.Result result =
                makePlan.make(actor, new MakePlan.Command(site, null, null), Trigger.valueOf(task.cause()));
        if (!(result instanceof MakePlan.Result.Made)) {
            LOG.log(System.Logger.Level.DEBUG, "site {0} was not planned again: {1}", site, result);
        }
        return dueAgain(actor, site, begun, result).map(at -> PlanMarks.of(site, Trigger.TIME, at));
    }

    private Optional<Instant> dueAgain(Actor actor, SiteId site, Instant begun, MakePlan.Result result) {
        return switch (result) {
            case MakePlan.Result.NoSite gone -> Optional.empty();
            case MakePlan.Result.NotReady unready -> Optional.of(begun.plus(UNTIL_SOMETHING_CHANGES));
            case MakePlan.Result.Made(PlanRecord plan, Instant since) ->
                Optional.of(next.afterPlan(begun, plan.zone(), ends(actor, site, begun)));
            case MakePlan.Result.NoPrices none -> Optional.of(next.withoutPlan(begun, ends(actor, site, begun)));
            case MakePlan.Result.Impossible contradiction ->
                Optional.of(next.withoutPlan(begun, ends(actor, site, begun)));
        };
    }

    private List<Instant> ends(Actor actor, SiteId site, Instant now) {
        return interventions.openAt(actor, site, now).stream()
                .map(Intervention::end)
                .filter(Objects::nonNull)
                .toList();
    }
}
