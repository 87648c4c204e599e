package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.application.tenancy.ManageTenants;
import io.hashwatt.application.tenancy.ReadJournal;
import io.hashwatt.application.tenancy.RecordedEvent;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.PlanRecord.Trigger;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the event logs and marks the sites that have to be planned for it. */
final class PlanNewsReading {

    private static final int EVENTS_AT_ONCE = 1_000;
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(PlanNewsReading.class.getName());

    private final UnitOfWork unitOfWork;
    private final ReplanStore store;
    private final DueWork due;
    private final ManageTenants tenants;
    private final ReadJournal journal;
    private final ReadSiteMarket market;
    private final InstantSource clock;
    private final ReplanNews news;
    private final Set<TenantId> changed = ConcurrentHashMap.newKeySet();
    private Instant nextSweep = Instant.MIN;

    PlanNewsReading(SitePlanningPorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.store = ports.replans();
        this.due = ports.due();
        this.tenants = ports.tenants();
        this.journal = ports.readJournal();
        this.market = ports.market();
        this.clock = ports.clock();
        this.news = new ReplanNews(ports.market(), ports.schedules(), ports.clock(), ports.horizon());
    }

    void changed(TenantId tenant) {
        changed.add(tenant);
    }

    /** @return whether there is more to read */
    synchronized boolean read() {
        boolean sweep = !clock.instant().isBefore(nextSweep);
        for (TenantId tenant : tenantsWithNews(sweep)) {
            readOf(tenant, sweep);
        }
        return !changed.isEmpty();
    }

    /** What fails for one tenant is tried again with the next sweep, and keeps no other tenant waiting. */
    private void readOf(TenantId tenant, boolean sweep) {
        try {
            readNews(tenant, TenantId.PLATFORM);
            readNews(tenant, tenant);
            if (sweep) {
                markMissing(tenant);
            }
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "reading the events of tenant " + tenant + " failed", broken);
        }
    }

    private Set<TenantId> tenantsWithNews(boolean sweep) {
        Set<TenantId> taken = new HashSet<>(changed);
        changed.removeAll(taken);
        if (!sweep && !taken.contains(TenantId.PLATFORM)) {
            return taken;
        }
        nextSweep = sweep ? clock.instant().plus(SWEEP) : nextSweep;
        return new HashSet<>(allTenants());
    }

    List<TenantId> allTenants() {
        return tenants.list(Actor.system(TenantId.PLATFORM, ReplanSitesService.PART)).stream()
                .map(Tenant::id)
                .toList();
    }

    /** The platform's log is read in a unit of the platform, which no other tenant may look into. */
    private void readNews(TenantId tenant, TenantId log) {
        long cursor = unitOfWork.in(tenant, () -> store.cursor(tenant, log));
        List<RecordedEvent> events =
                journal.eventsAfter(Actor.system(log, ReplanSitesService.PART), cursor, EVENTS_AT_ONCE);
        if (events.isEmpty()) {
            return;
        }
        unitOfWork.in(tenant, () -> {
            long seen = store.lockCursor(tenant, log);
            List<RecordedEvent> unseen =
                    events.stream().filter(event -> event.seq() > seen).toList();
            mark(tenant, unseen);
            if (!unseen.isEmpty()) {
                store.advanceCursor(tenant, log, unseen.getLast().seq());
            }
            return null;
        });
        if (events.size() == EVENTS_AT_ONCE) {
            changed.add(tenant);
        }
    }

    /** Once for each site, in order of site, as everybody locks them. */
    private void mark(TenantId tenant, List<RecordedEvent> events) {
        Actor actor = Actor.system(tenant, ReplanSitesService.PART);
        Instant now = clock.instant();
        NavigableMap<SiteId, DueMark> marks = new TreeMap<>();
        events.stream()
                .flatMap(event -> news.sitesToPlan(actor, event.change()).stream())
                .forEach(waiting -> marks.merge(
                        waiting.site(),
                        PlanMarks.of(waiting.site(), waiting.trigger(), now),
                        PlanMarks::newerUnlessLessUrgent));
        marks.values().forEach(mark -> due.mark(tenant, mark));
    }

    /** So that nothing is lost, whatever has happened: every site that can be planned is due at some time. */
    private void markMissing(TenantId tenant) {
        Actor actor = Actor.system(tenant, ReplanSitesService.PART);
        Instant now = clock.instant();
        unitOfWork.in(tenant, () -> {
            due.markMissing(
                    tenant,
                    DueKind.PLAN,
                    market.sites(actor).stream()
                            .map(site -> PlanMarks.of(site, Trigger.TIME, now))
                            .toList());
            return null;
        });
    }
}
