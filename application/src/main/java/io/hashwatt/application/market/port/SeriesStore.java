package io.hashwatt.application.market.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerSeriesId;
import java.util.List;
import java.util.Optional;

/** Keeps the descriptions of series. A tenant sees its own and the platform's. */
public interface SeriesStore {

    void add(MarketSeries series);

    /**
     * Writes the description if the stored one's version is one less.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean update(MarketSeries series);

    /** The tenant's own or the platform's. */
    Optional<MarketSeries> find(TenantId tenant, SeriesId id);

    /** Among the tenant's own. */
    Optional<MarketSeries> withName(TenantId tenant, String name);

    /** Among the tenant's own. */
    Optional<MarketSeries> withPower(TenantId tenant, PowerSeriesId power);

    /** The tenant's own and the platform's together. */
    List<MarketSeries> page(TenantId tenant, Page<SeriesId> page);
}
