package io.hashwatt.persistence.fleet;

import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What belongs to a site is removed with it by the database's foreign keys. */
final class JpaSiteStore implements SiteStore {

    private static final String WITH_NAME = "select s from SiteEntity s where s.tenant = :tenant and s.name = :name";

    private final VersionedRows<SiteEntity> rows;
    private final Holding holding;

    JpaSiteStore(CurrentUnitOfWork current) {
        this.rows = new VersionedRows<>(current, SiteEntity.class);
        this.holding = Holding.ofSites(current);
    }

    @Override
    public void add(RegisteredSite site) {
        rows.add(new SiteEntity(site));
    }

    @Override
    public boolean update(RegisteredSite site) {
        return rows.replace(new SiteEntity(site));
    }

    @Override
    public boolean remove(RegisteredSite site) {
        return rows.remove(new SiteEntity(site));
    }

    @Override
    public Optional<RegisteredSite> hold(TenantId tenant, SiteId id) {
        return holding.hold(tenant, id.value()) ? find(tenant, id) : Optional.empty();
    }

    @Override
    public Optional<RegisteredSite> find(TenantId tenant, SiteId id) {
        return rows.find(tenant, id.value()).map(SiteEntity::toSite);
    }

    @Override
    public Optional<RegisteredSite> withName(TenantId tenant, String name) {
        return rows.single(tenant, WITH_NAME, Map.of("name", name)).map(SiteEntity::toSite);
    }

    @Override
    public List<RegisteredSite> page(TenantId tenant, Page<SiteId> page) {
        return rows.page(tenant, page, SiteId::value, SiteEntity::toSite);
    }
}
