package io.hashwatt.persistence.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import io.hashwatt.persistence.jpa.Rows;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class JpaInterventionStore implements InterventionStore {

    private static final String OPEN_AT_SITE = """
            select i from InterventionEntity i
            where i.tenant = :tenant and i.site = :site and (i.endsAt is null or i.endsAt > :instant)
            order by i.id""";

    private static final String OPEN = """
            select i from InterventionEntity i
            where i.tenant = :tenant and (i.endsAt is null or i.endsAt > :instant)
            order by i.id""";

    private final VersionedRows<InterventionEntity> rows;
    private final Holding sites;

    JpaInterventionStore(CurrentUnitOfWork current) {
        this.rows = new VersionedRows<>(current, InterventionEntity.class);
        this.sites = Holding.ofSites(current);
    }

    @Override
    public void add(TenantId tenant, Intervention intervention) {
        sites.holdForReference(tenant, intervention.site().value());
        rows.add(new InterventionEntity(tenant, intervention));
    }

    @Override
    public boolean update(TenantId tenant, Intervention intervention) {
        return rows.replace(new InterventionEntity(tenant, intervention));
    }

    @Override
    public Optional<Intervention> find(TenantId tenant, InterventionId id) {
        return rows.find(tenant, id.value()).map(InterventionEntity::toIntervention);
    }

    @Override
    public List<Intervention> page(TenantId tenant, SiteId site, Page<InterventionId> page) {
        return rows.page(tenant, site, page, InterventionId::value).stream()
                .map(InterventionEntity::toIntervention)
                .toList();
    }

    @Override
    public List<Intervention> openAt(TenantId tenant, SiteId site, Instant instant) {
        return list(tenant, OPEN_AT_SITE, Map.of("site", site.value(), "instant", instant), Rows.ALL);
    }

    @Override
    public List<Intervention> openAt(TenantId tenant, Instant instant) {
        return list(tenant, OPEN, Map.of("instant", instant), Rows.ALL);
    }

    private List<Intervention> list(TenantId tenant, String jpql, Map<String, ?> parameters, int limit) {
        return rows.list(tenant, jpql, parameters, limit, InterventionEntity::toIntervention);
    }
}
