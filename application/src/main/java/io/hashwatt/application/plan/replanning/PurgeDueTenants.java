package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.kernel.DueHandler;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.application.tenancy.PurgeRecords;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Once a day takes away what of a tenant's old records nobody needs any more, piece by piece, when nothing else is due. */
final class PurgeDueTenants implements DueHandler {

    private static final String CAUSE = "AGE";
    private static final Duration DAY = Duration.ofDays(1);

    private final PurgePlans plans;
    private final PurgeRecords records;
    private final FollowEvents events;
    private final InstantSource clock;

    PurgeDueTenants(PurgePlans plans, PurgeRecords records, FollowEvents events, InstantSource clock) {
        this.plans = plans;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    static DueMark mark(TenantId tenant, Instant dueAt) {
        return new DueMark(DueKind.RETENTION, tenant.value(), dueAt, Urgency.WHEN_IDLE, CAUSE);
    }

    @Override
    public DueKind kind() {
        return DueKind.RETENTION;
    }

    @Override
    public Optional<DueMark> handle(DueTask task) {
        Actor actor = Actor.system(task.tenant(), ReplanSitesService.PART);
        Instant begun = clock.instant();
        thinPlans(actor);
        while (plans.removeBacktests(actor) > 0) {
            continue;
        }
        while (records.purge(actor, passed(task.tenant())) > 0) {
            continue;
        }
        return Optional.of(mark(task.tenant(), begun.plus(DAY)));
    }

    private void thinPlans(Actor actor) {
        Optional<PlanId> next = plans.thinPlans(actor, Optional.empty()).next();
        while (next.isPresent()) {
            next = plans.thinPlans(actor, next).next();
        }
    }

    /** The platform's log is followed by all tenants, each for itself: who is the last is not known here. */
    private long passed(TenantId tenant) {
        return tenant.isPlatform()
                ? 0
                : events.backlog(ReplanSitesService.PART, tenant, tenant).seen();
    }
}
