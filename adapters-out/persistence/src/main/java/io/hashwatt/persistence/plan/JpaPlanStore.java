package io.hashwatt.persistence.plan;

import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.StoredPlan;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import io.hashwatt.persistence.jpa.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class JpaPlanStore implements PlanStore {

    private static final String NEWEST_FIRST = """
            select p from PlanEntity p
            where p.tenant = :tenant and p.site = :site and p.id < :before
            order by p.id desc""";

    private static final String ABOUT = """
            select p from PlanEntity p
            where p.tenant = :tenant and p.site = :site and p.periodStart < :end and p.periodEnd > :start
                and p.createdAt < :end
            order by p.id""";

    private final Rows<PlanEntity> rows;
    private final GroupPlanTable groups;
    private final Holding sites;
    private final ThinnedPlans thinning;

    JpaPlanStore(CurrentUnitOfWork current) {
        this.rows = new Rows<>(current, PlanEntity.class);
        this.groups = new GroupPlanTable(current);
        this.sites = Holding.ofSites(current);
        this.thinning = new ThinnedPlans(current);
    }

    @Override
    public void add(TenantId tenant, PlanRecord plan, List<GroupPlanRecord> groupPlans) {
        sites.holdForReference(tenant, plan.site().value());
        rows.add(new PlanEntity(tenant, plan));
        groups.add(tenant, plan.id(), groupPlans);
    }

    @Override
    public Optional<PlanRecord> find(TenantId tenant, PlanId id) {
        return rows.find(tenant, id.value()).map(PlanEntity::toPlan);
    }

    @Override
    public List<GroupPlanRecord> groups(TenantId tenant, PlanId id) {
        return groups.ofPlan(tenant, id);
    }

    @Override
    public List<GroupPlanRecord> groups(TenantId tenant, PlanId id, int first, int most) {
        return groups.ofPlan(tenant, id, first, most);
    }

    @Override
    public List<GroupPlanRecord> groupsUntil(TenantId tenant, PlanId id, Instant end) {
        return groups.ofPlanUntil(tenant, id, end);
    }

    @Override
    public List<StoredPlan> unthinned(TenantId tenant, Instant madeBefore, Optional<PlanId> after, int most) {
        return thinning.unthinned(tenant, madeBefore, after.map(PlanId::value).orElse(Rows.BEFORE_ALL), most);
    }

    @Override
    public void thin(TenantId tenant, PlanId id) {
        thinning.thin(tenant, id);
    }

    @Override
    public Set<PlanId> thinned(TenantId tenant, SiteId site, Interval period) {
        return thinning.thinned(tenant, site, period);
    }

    @Override
    public Optional<GroupPlanRecord> group(TenantId tenant, PlanId id, GroupId group) {
        return groups.ofGroup(tenant, id, group);
    }

    @Override
    public List<PlanRecord> newestFirst(TenantId tenant, SiteId site, Optional<PlanId> before, int limit) {
        UUID first = before.map(PlanId::value).orElse(Rows.BEHIND_ALL);
        return rows.list(
                tenant, NEWEST_FIRST, Map.of("site", site.value(), "before", first), limit, PlanEntity::toPlan);
    }

    @Override
    public List<PlanRecord> about(TenantId tenant, SiteId site, Interval period) {
        Map<String, Object> values = Map.of("site", site.value(), "start", period.start(), "end", period.end());
        return rows.list(tenant, ABOUT, values, Rows.ALL, PlanEntity::toPlan);
    }
}
