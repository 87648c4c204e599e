package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.StoredPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class InMemoryPlanStore implements PlanStore {

    private record Kept(PlanRecord plan, List<GroupPlanRecord> groups, boolean thinned) {}

    private final InMemoryTable<PlanId, Kept> plans;

    public InMemoryPlanStore(InMemoryUnitOfWork unitOfWork) {
        this.plans = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(TenantId tenant, PlanRecord plan, List<GroupPlanRecord> groups) {
        plans.add(tenant, plan.id(), new Kept(plan, List.copyOf(groups), false));
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
    public List<StoredPlan> unthinned(TenantId tenant, Instant madeBefore, Optional<PlanId> after, int most) {
        return plans.of(tenant).values().stream()
                .filter(kept -> !kept.thinned() && kept.plan().createdAt().isBefore(madeBefore))
                .map(Kept::plan)
                .filter(plan -> after.map(id -> plan.id().compareTo(id) > 0).orElse(true))
                .map(plan -> new StoredPlan(
                        plan.id(), plan.site(), plan.createdAt(), plan.period().end()))
                .limit(most)
                .toList();
    }

    @Override
    public void thin(TenantId tenant, PlanId id) {
        plans.of(tenant).computeIfPresent(id, (same, kept) -> new Kept(kept.plan(), List.of(), true));
    }

    @Override
    public Set<PlanId> thinned(TenantId tenant, SiteId site, Interval period) {
        return plans.of(tenant).values().stream()
                .filter(Kept::thinned)
                .map(Kept::plan)
                .filter(plan -> plan.site().equals(site) && plan.period().overlaps(period))
                .map(PlanRecord::id)
                .collect(Collectors.toSet());
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
