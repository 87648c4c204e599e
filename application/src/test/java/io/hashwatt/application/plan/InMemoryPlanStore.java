package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.GroupPlanRecord;
import io.hashwatt.domain.plan.PlanRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class InMemoryPlanStore implements PlanStore {

    private record Kept(PlanRecord plan, List<GroupPlanRecord> groups) {}

    private final InMemoryTable<PlanId, Kept> plans;

    public InMemoryPlanStore(InMemoryUnitOfWork unitOfWork) {
        this.plans = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(TenantId tenant, PlanRecord plan, List<GroupPlanRecord> groups) {
        plans.add(tenant, plan.id(), new Kept(plan, List.copyOf(groups)));
    }

    @Override
    public Optional<PlanRecord> find(TenantId tenant, PlanId id) {
        return Optional.ofNullable(plans.of(tenant).get(id)).map(Kept::plan);
    }

    @Override
    public List<GroupPlanRecord> groups(TenantId tenant, PlanId id) {
        return Optional.ofNullable(plans.of(tenant).get(id)).map(Kept::groups).orElse(List.of());
    }

    @Override
    public List<GroupPlanRecord> groups(TenantId tenant, PlanId id, int first, int most) {
        return groups(tenant, id).stream().skip(first).limit(most).toList();
    }

    @Override
    public List<GroupPlanRecord> groupsUntil(TenantId tenant, PlanId id, Instant end) {
        return groups(tenant, id).stream().map(group -> group.until(end)).toList();
    }

    @Override
    public Optional<GroupPlanRecord> group(TenantId tenant, PlanId id, GroupId group) {
        return groups(tenant, id).stream()
                .filter(found -> found.id().equals(group))
                .findFirst();
    }

    @Override
    public List<PlanRecord> newestFirst(TenantId tenant, SiteId site, Optional<PlanId> before, int limit) {
        return newestFirst(tenant, site)
                .filter(plan -> before.map(id -> plan.id().compareTo(id) < 0).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PlanRecord> about(TenantId tenant, SiteId site, Interval period) {
        return newestFirst(tenant, site)
                .filter(plan -> plan.period().overlaps(period))
                .filter(plan -> plan.createdAt().isBefore(period.end()))
                .toList()
                .reversed();
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        plans.of(tenant).values().removeIf(kept -> kept.plan().site().equals(site));
    }

    private Stream<PlanRecord> newestFirst(TenantId tenant, SiteId site) {
        return plans.of(tenant).descendingMap().values().stream()
                .map(Kept::plan)
                .filter(plan -> plan.site().equals(site));
    }
}
