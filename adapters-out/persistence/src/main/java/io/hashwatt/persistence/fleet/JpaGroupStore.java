package io.hashwatt.persistence.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class JpaGroupStore implements GroupStore {

    private static final String WITH_NAME =
            "select g from GroupEntity g where g.tenant = :tenant and g.site = :site and g.name = :name";

    private static final String COUNT = "select count(*) from miner_group where tenant_id = ? and site_id = ?";

    private final CurrentUnitOfWork current;
    private final VersionedRows<GroupEntity> rows;
    private final LevelTable levels;
    private final Holding sites;

    JpaGroupStore(CurrentUnitOfWork current) {
        this.current = current;
        this.rows = new VersionedRows<>(current, GroupEntity.class);
        this.levels = new LevelTable(current);
        this.sites = Holding.ofSites(current);
    }

    @Override
    public void add(RegisteredGroup group) {
        sites.holdForReference(group.tenant(), group.site().value());
        rows.add(new GroupEntity(group));
        levels.add(group);
    }

    @Override
    public boolean update(RegisteredGroup group) {
        boolean fits = rows.replace(new GroupEntity(group));
        if (fits) {
            levels.replace(group);
        }
        return fits;
    }

    @Override
    public boolean remove(RegisteredGroup group) {
        return rows.remove(new GroupEntity(group));
    }

    @Override
    public Optional<RegisteredGroup> find(TenantId tenant, GroupId id) {
        return rows.find(tenant, id.value()).flatMap(found -> withLevels(tenant, found));
    }

    @Override
    public Optional<RegisteredGroup> withName(TenantId tenant, SiteId site, String name) {
        return rows.single(tenant, WITH_NAME, Map.of("site", site.value(), "name", name))
                .flatMap(found -> withLevels(tenant, found));
    }

    @Override
    public List<RegisteredGroup> page(TenantId tenant, SiteId site, Page<GroupId> page) {
        return list(tenant, site, rows.page(tenant, site, page, GroupId::value));
    }

    @Override
    public int count(TenantId tenant, SiteId site) {
        return current.sql(tenant)
                .first(COUNT, Row::integer, tenant.value(), site.value())
                .orElse(0);
    }

    @Override
    public List<RegisteredGroup> allOf(TenantId tenant, SiteId site) {
        return list(tenant, site, rows.ofSite(tenant, site));
    }

    private List<RegisteredGroup> list(TenantId tenant, SiteId site, List<GroupEntity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, LevelTable.LevelsOfVersion> levelsOf = levels.ofSite(
                tenant, site, found.getFirst().uuid(), found.getLast().uuid());
        return found.stream()
                .flatMap(group -> withLevels(group, levelsOf).stream())
                .toList();
    }

    private Optional<RegisteredGroup> withLevels(TenantId tenant, GroupEntity found) {
        return withLevels(found, levels.ofGroup(tenant, found.uuid()));
    }

    /** A group that is found without levels was removed in between. */
    private static Optional<RegisteredGroup> withLevels(
            GroupEntity found, Map<UUID, LevelTable.LevelsOfVersion> levelsOf) {
        return Optional.ofNullable(levelsOf.get(found.uuid())).map(found::toGroup);
    }
}
