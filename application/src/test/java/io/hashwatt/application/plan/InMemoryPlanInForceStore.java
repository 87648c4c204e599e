package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.PlanInForce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

public final class InMemoryPlanInForceStore implements PlanInForceStore {

    private final InMemoryTable<SiteId, List<PlanInForce>> histories;
    private final BiPredicate<TenantId, SiteId> exists;

    /** @param exists whether there is such a site */
    public InMemoryPlanInForceStore(InMemoryUnitOfWork unitOfWork, BiPredicate<TenantId, SiteId> exists) {
        this.histories = new InMemoryTable<>(unitOfWork);
        this.exists = exists;
    }

    @Override
    public boolean supersede(TenantId tenant, PlanInForce next) {
        List<PlanInForce> history = of(tenant, next.site());
        boolean fits = exists.test(tenant, next.site())
                && (history.isEmpty() || history.getLast().mayBeSupersededBy(next));
        if (fits) {
            List<PlanInForce> longer = new ArrayList<>(history);
            longer.add(history.isEmpty() ? next : history.getLast().supersededBy(next));
            histories.of(tenant).put(next.site(), List.copyOf(longer));
        }
        return fits;
    }

    @Override
    public Optional<PlanInForce> current(TenantId tenant, SiteId site) {
        return of(tenant, site).reversed().stream().findFirst();
    }

    @Override
    public Optional<PlanInForce> at(TenantId tenant, SiteId site, Instant instant) {
        return of(tenant, site).reversed().stream()
                .filter(plan -> !plan.since().isAfter(instant))
                .findFirst();
    }

    @Override
    public List<PlanInForce> over(TenantId tenant, SiteId site, Interval interval) {
        List<PlanInForce> history = of(tenant, site);
        int first = at(tenant, site, interval.start()).map(history::indexOf).orElse(0);
        return history.subList(first, history.size()).stream()
                .filter(plan -> plan.since().isBefore(interval.end()))
                .toList();
    }

    @Override
    public Map<PlanId, Instant> since(TenantId tenant, Collection<PlanId> plans) {
        return histories.of(tenant).values().stream()
                .flatMap(List::stream)
                .filter(plan -> plans.contains(plan.plan()))
                .collect(Collectors.toMap(PlanInForce::plan, PlanInForce::since));
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        histories.of(tenant).remove(site);
    }

    private List<PlanInForce> of(TenantId tenant, SiteId site) {
        return histories.of(tenant).getOrDefault(site, List.of());
    }
}
