package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.domain.kernel.TenantId;
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

    private final ManageTenants tenants;
    private final PlanningNews news;
    private final MissingMarks missing;
    private final InstantSource clock;
    private final Set<TenantId> changed = ConcurrentHashMap.newKeySet();
    private Instant nextSweep = Instant.MIN;

    PlanNewsReading(ManageTenants tenants, PlanningNews news, MissingMarks missing, InstantSource clock) {
        this.tenants = tenants;
        this.news = news;
        this.missing = missing;
        this.clock = clock;
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
                missing.mark(tenant);
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
}
