package io.hashwatt.application.schedule.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Intervention;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the interventions at a tenant's sites, also those that are over. */
public interface InterventionStore {

    void add(TenantId tenant, Intervention intervention);

    /**
     * Writes the intervention if the stored one's version is one less.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean update(TenantId tenant, Intervention intervention);

    Optional<Intervention> find(TenantId tenant, InterventionId id);

    List<Intervention> page(TenantId tenant, SiteId site, Page<InterventionId> page);

    /** Those of a site, in order of id, that are not over at the instant: active or still ahead. */
    List<Intervention> openAt(TenantId tenant, SiteId site, Instant instant);

    /** As {@link #openAt}, of all sites. */
    List<Intervention> openAt(TenantId tenant, Instant instant);
}
