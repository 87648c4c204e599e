package io.hashwatt.application.plan;

import io.hashwatt.application.plan.ReplanNews.Waiting;
import io.hashwatt.application.tenancy.FollowEvents;
import io.hashwatt.application.tenancy.FollowEvents.Backlog;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.function.BiConsumer;

/** Follows the event logs for planning: those events that make a new plan for a site make it wait for one. */
final class PlanningNews {

    private static final String CONSUMER = "re-planning";

    private final FollowEvents events;
    private final ReplanNews news;
    private final BiConsumer<TenantId, Waiting> mark;

    /** @param mark has a site wait, in the unit of work that is open */
    PlanningNews(FollowEvents events, ReplanNews news, BiConsumer<TenantId, Waiting> mark) {
        this.events = events;
        this.news = news;
        this.mark = mark;
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
                event -> news.sitesToPlan(actor, event).forEach(due -> mark.accept(tenant, due)));
    }
}
