package io.hashwatt.application.schedule.port;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.SiteControl;
import java.util.List;
import java.util.Optional;

/** Keeps who chooses the levels of a tenant's sites, where somebody has decided. */
public interface SiteControlStore {

    /**
     * Writes it if the stored one's version is one less; version 1 if there is none.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean save(TenantId tenant, SiteControl control);

    Optional<SiteControl> find(TenantId tenant, SiteId site);

    /** In order of the sites' ids. */
    List<SiteControl> all(TenantId tenant);
}
