package io.hashwatt.application.plan.port;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.Collection;

/** Counts, per site, the changes that its plan depends on. */
public interface SiteInputStore {

    /**
     * Raises the position of each of the sites by one, in the order of their ids, and keeps them locked until the unit of
     * work ends: so positions rise in the order of commits. A site that is not there has none.
     */
    void raise(TenantId tenant, Collection<SiteId> sites);

    /** 0: nothing has changed yet. */
    long position(TenantId tenant, SiteId site);
}
