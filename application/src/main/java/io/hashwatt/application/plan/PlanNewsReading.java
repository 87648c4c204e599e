package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.ReplanNews.Waiting;
import io.hashwatt.application.tenancy.FollowEvents;
import io.hashwatt.application.tenancy.ManageTenants;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.PlanRecord.Trigger;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the event logs and marks the sites that have to be planned for it. */
final class PlanNewsReading {

    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(PlanNewsReading.class.getName());

    private final UnitOfWork unitOfWork;
    private final DueWork due;
    private final ManageTenants tenants;
    private final ReadSiteMarket market;
    private final InstantSource clock;
    private final PlanningNews news;
    private final Set<TenantId> changed = ConcurrentHashMap.newKeySet();
    private Instant nextSweep = Instant.MIN;

    PlanNewsReading(
            UnitOfWork unitOfWork,
            DueWork due,
            ManageTenants tenants,
            ReadSiteMarket market,
            FollowEvents events,
            ReplanNews causes,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.due = due;
        this.tenants = tenants;
        this.market = market;
        this.clock = clock;
        this.news = new PlanningNews(events, causes, this::mark);
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
            if (news.read(tenant)) {
                changed.add(tenant);
            }
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

    /** Of the tenant's own log. */
    FollowEvents.Backlog backlog(TenantId tenant) {
        return news.backlog(tenant);
    }

    private void mark(TenantId tenant, Waiting waiting) {
        due.mark(tenant, PlanMarks.of(waiting.site(), waiting.trigger(), clock.instant()));
    }

    /** So that nothing is lost, whatever has happened: every site that can be planned is due at some time. */
    private void markMissing(TenantId tenant) {
        Actor actor = Actor.system(tenant, ReplanSitesService.PART);
        Instant now = clock.instant();
        due.markMissing(tenant, DueKind.RETENTION, List.of(PurgeDueTenants.mark(tenant, now)));
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
