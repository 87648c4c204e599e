package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.DueBacklog;
import io.hashwatt.application.kernel.DueHandler;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.application.tenancy.ReadJournal;
import io.hashwatt.application.tenancy.RecordedEvent;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

final class ReplanSitesService implements ReplanSites {

    static final String PART = "re-planning";

    private final UnitOfWork unitOfWork;
    private final ReplanStore store;
    private final DueWork due;
    private final ReadJournal journal;
    private final InstantSource clock;
    private final PlanNewsReading news;
    private final List<DueHandler> handlers;

    ReplanSitesService(SitePlanningPorts ports, MakePlanService makePlan) {
        this.unitOfWork = ports.unitOfWork();
        this.store = ports.replans();
        this.due = ports.due();
        this.journal = ports.readJournal();
        this.clock = ports.clock();
        this.news = new PlanNewsReading(ports);
        this.handlers = List.of(new PlanDueSites(ports, makePlan));
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
            Actor actor = Actor.system(tenant, PART);
            long cursor = unitOfWork.in(tenant, () -> store.cursor(tenant, tenant));
            List<RecordedEvent> events = journal.eventsAfter(actor, cursor, 1);
            if (!events.isEmpty()) {
                unseen += journal.newestEvent(actor) - cursor;
                Instant first = events.getFirst().occurredAt();
                oldest = first.isBefore(oldest) ? first : oldest;
            }
        }
        // After the events: who has looked at one makes its site wait in the same unit of work.
        DueBacklog backlog = backlog();
        Duration overdue = Duration.between(backlog.oldestDue().orElse(clock.instant()), clock.instant());
        return new Lag(
                unseen, Duration.between(oldest, clock.instant()), backlog.waiting(), overdue, backlog.failing());
    }
}
