package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.plan.replanning.ReplanNews.Waiting;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.application.tenancy.journal.FollowEvents.Backlog;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.time.InstantSource;

/** Follows the event logs for planning: those events that make a new plan for a site make it wait for one. */
final class PlanningNews {

    private static final String CONSUMER = "re-planning";

    private final FollowEvents events;
    private final ReplanNews news;
    private final DueWork due;
    private final InstantSource clock;

    PlanningNews(FollowEvents events, ReplanNews news, DueWork due, InstantSource clock) {
        this.events = events;
        this.news = news;
        this.due = due;
        this.clock = clock;
    }

    /** @return whether there may be more */
    boolean read(TenantId tenant) {
        boolean more = follow(tenant, TenantId.PLATFORM);
        return follow(tenant, tenant) || more;
    }

    /** Of the tenant's own log. */
    Backlog backlog(TenantId tenant) {
        return events.backlog(CONSUMER, tenant, tenant);
    }

    private boolean follow(TenantId tenant, TenantId log) {
        Actor actor = Actor.system(tenant, CONSUMER);
        return events.follow(
                CONSUMER,
                tenant,
                log,
                event -> news.sitesToPlan(actor, event).forEach(waiting -> mark(tenant, waiting)));
    }

    private void mark(TenantId tenant, Waiting waiting) {
        due.mark(tenant, PlanMarks.of(waiting.site(), waiting.trigger(), clock.instant()));
    }
}
