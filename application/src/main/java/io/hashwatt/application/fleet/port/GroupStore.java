package io.hashwatt.application.fleet.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps the miner groups of a tenant's sites, each with its levels. */
public interface GroupStore {

    void add(RegisteredGroup group);

    /** As {@link SiteStore#update}. */
    boolean update(RegisteredGroup group);

    /** As {@link SiteStore#remove}. */
    boolean remove(RegisteredGroup group);

    Optional<RegisteredGroup> find(TenantId tenant, GroupId id);

    Optional<RegisteredGroup> withName(TenantId tenant, SiteId site, String name);

    List<RegisteredGroup> page(TenantId tenant, SiteId site, Page<GroupId> page);

    /** How many a site has. */
    int count(TenantId tenant, SiteId site);

    /** In order of id; up to ten thousand. */
    List<RegisteredGroup> allOf(TenantId tenant, SiteId site);
}
