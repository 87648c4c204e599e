package io.hashwatt.application.fleet.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps a tenant's sites. */
public interface SiteStore {

    void add(RegisteredSite site);

    /**
     * Writes the site if the stored one's version is one less.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean update(RegisteredSite site);

    /**
     * Removes the site, and all that belongs to it, if the stored one's version is the same.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean remove(RegisteredSite site);

    /**
     * As {@link #find}, and nobody else changes or removes the site, or adds to it what belongs to a site, until the unit
     * of work ends.
     */
    Optional<RegisteredSite> hold(TenantId tenant, SiteId id);

    Optional<RegisteredSite> find(TenantId tenant, SiteId id);

    Optional<RegisteredSite> withName(TenantId tenant, String name);

    List<RegisteredSite> page(TenantId tenant, Page<SiteId> page);
}
