package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.kernel.DueBacklog;
import io.hashwatt.application.kernel.DueHandler;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

final class ReplanSitesService implements ReplanSites {

    static final String PART = "re-planning";

    private final DueWork due;
    private final InstantSource clock;
    private final PlanNewsReading news;
    private final List<DueHandler> handlers;
    private final List<DueHandler> tidying;

    ReplanSitesService(
            DueWork due, PlanNewsReading news, PlanDueSites planning, PurgeDueTenants tidying, InstantSource clock) {
        this.due = due;
        this.clock = clock;
        this.news = news;
        this.handlers = List.of(planning);
        this.tidying = List.of(tidying);
    }

    @Override
    public void changed(TenantId tenant) {
        news.changed(tenant);
    }

    @Override
    public boolean readNews() {
        return news.read();
    }

    @Override
    public boolean planNext() {
        return due.doNext(handlers);
    }

    @Override
    public boolean tidyUp() {
        return due.doNext(tidying);
    }

    @Override
    public Round round() {
        readNews();
        boolean planned = planNext();
        return new Round(planned ? 1 : 0, backlog().waiting());
    }

    private DueBacklog backlog() {
        return due.backlog(Set.of(DueKind.PLAN));
    }

    @Override
    public Lag lag() {
        long unseen = 0;
        Instant oldest = clock.instant();
        for (TenantId tenant : news.allTenants()) {
            FollowEvents.Backlog unread = news.backlog(tenant);
            unseen += unread.events();
            Instant first = unread.oldest().orElse(oldest);
            oldest = first.isBefore(oldest) ? first : oldest;
        }
        // After the events: who has looked at one makes its site wait in the same unit of work.
        DueBacklog backlog = backlog();
        Duration overdue = Duration.between(backlog.oldestDue().orElse(clock.instant()), clock.instant());
        return new Lag(
                unseen, Duration.between(oldest, clock.instant()), backlog.waiting(), overdue, backlog.failing());
    }
}
