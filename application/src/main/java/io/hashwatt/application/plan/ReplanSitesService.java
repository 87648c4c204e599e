package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.application.tenancy.FollowEvents;
import io.hashwatt.application.tenancy.ManageTenants;
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

final class ReplanSitesService implements ReplanSites {

    private static final String PART = "re-planning";
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(ReplanSitesService.class.getName());

    private final UnitOfWork unitOfWork;
    private final ReplanStore store;
    private final ManageTenants tenants;
    private final InstantSource clock;
    private final PlanningNews news;
    private final WaitingSites waitingSites;
    private final Set<TenantId> changed = ConcurrentHashMap.newKeySet();
    private Instant nextSweep = Instant.MIN;

    ReplanSitesService(SitePlanningPorts ports, MakePlanService makePlan) {
        this.unitOfWork = ports.unitOfWork();
        this.store = ports.replans();
        this.tenants = ports.tenants();
        this.clock = ports.clock();
        this.news = new PlanningNews(
                ports.events(),
                new ReplanNews(ports.market(), ports.schedules(), ports.clock(), ports.horizon()),
                (tenant, due) -> store.mark(tenant, due.site(), due.trigger()));
        this.waitingSites = new WaitingSites(ports.unitOfWork(), ports.replans(), makePlan, PART);
    }

    @Override
    public void changed(TenantId tenant) {
        changed.add(tenant);
    }

    @Override
    public synchronized Round round() {
        int planned = 0;
        int waiting = 0;
        for (TenantId tenant : tenantsWithNews()) {
            Round own = roundOf(tenant);
            planned += own.planned();
            waiting += own.waiting();
        }
        return new Round(planned, waiting);
    }

    /** What fails for one tenant is tried again with the next sweep, and keeps no other tenant waiting. */
    private Round roundOf(TenantId tenant) {
        try {
            if (news.read(tenant)) {
                changed.add(tenant);
            }
            WaitingSites.Turn turn = waitingSites.planNext(tenant);
            int left = unitOfWork.in(tenant, () -> store.waiting(tenant));
            if (left > 0 && turn != WaitingSites.Turn.FAILED_AGAIN) {
                changed.add(tenant);
            }
            return new Round(turn == WaitingSites.Turn.PLANNED ? 1 : 0, left);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "re-planning of tenant " + tenant + " failed", broken);
            return new Round(0, 0);
        }
    }

    @Override
    public Lag lag() {
        long unseen = 0;
        int waiting = 0;
        Instant oldest = clock.instant();
        for (TenantId tenant : allTenants()) {
            FollowEvents.Backlog backlog = news.backlog(tenant);
            unseen += backlog.events();
            Instant first = backlog.oldest().orElse(oldest);
            oldest = first.isBefore(oldest) ? first : oldest;
            // After the events: who has looked at one makes its site wait in the same unit of work.
            waiting += unitOfWork.in(tenant, () -> store.waiting(tenant));
        }
        return new Lag(unseen, Duration.between(oldest, clock.instant()), waiting);
    }

    private Set<TenantId> tenantsWithNews() {
        Set<TenantId> taken = new HashSet<>(changed);
        changed.removeAll(taken);
        boolean sweep = !clock.instant().isBefore(nextSweep);
        if (!sweep && !taken.contains(TenantId.PLATFORM)) {
            return taken;
        }
        nextSweep = clock.instant().plus(SWEEP);
        return new HashSet<>(allTenants());
    }

    private List<TenantId> allTenants() {
        return tenants.list(Actor.system(TenantId.PLATFORM, PART)).stream()
                .map(Tenant::id)
                .toList();
    }
}
