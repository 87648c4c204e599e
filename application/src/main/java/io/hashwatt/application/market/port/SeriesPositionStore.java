package io.hashwatt.application.market.port;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.SeriesPosition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps where series stand, and lets one unit of work at a time change the values of one. Who locks a series does so before
 * anything is compared with what is stored, so that positions follow the order in which changes become visible.
 */
public interface SeriesPositionStore {

    /**
     * Has all others wait who want the same, until the unit of work is over.
     *
     * @return where the series stands; empty: the tenant has no such series of its own
     */
    Optional<Long> lock(TenantId tenant, SeriesId series);

    /** Brings a series of the tenant, which is locked, one further, and says where it stands then. */
    long raise(TenantId tenant, SeriesId series);

    /** Of the tenant's own and the platform's, in order of id; those that are not there are left out. */
    List<SeriesPosition> of(TenantId tenant, Collection<SeriesId> series);
}
