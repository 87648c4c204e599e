package io.hashwatt.application.market.port;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.SiteMarket;
import java.util.List;
import java.util.Optional;

/** Keeps which series each of a tenant's sites is planned on. */
public interface SiteMarketStore {

    /**
     * Writes it if the stored one's version is one less; version 1 if there is none.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean save(TenantId tenant, SiteMarket market);

    Optional<SiteMarket> find(TenantId tenant, SiteId site);

    /** Sites that look at the series in any way, in order of id. */
    List<SiteId> sitesUsing(TenantId tenant, SeriesId series);

    /** All with a choice, in order of id. */
    List<SiteId> sites(TenantId tenant);
}
