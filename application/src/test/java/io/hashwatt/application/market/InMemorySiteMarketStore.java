package io.hashwatt.application.market;

import io.hashwatt.application.market.port.SiteMarketStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.SiteMarket;
import java.util.List;
import java.util.Optional;

public final class InMemorySiteMarketStore implements SiteMarketStore {

    private final InMemoryTable<SiteId, SiteMarket> markets;

    public InMemorySiteMarketStore(InMemoryUnitOfWork unitOfWork) {
        this.markets = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public boolean save(TenantId tenant, SiteMarket market) {
        boolean first = market.version() == 1 && find(tenant, market.site()).isEmpty();
        if (first) {
            markets.add(tenant, market.site(), market);
        }
        return first || markets.replace(tenant, market.site(), market, SiteMarket::version);
    }

    @Override
    public Optional<SiteMarket> find(TenantId tenant, SiteId site) {
        return Optional.ofNullable(markets.of(tenant).get(site));
    }

    @Override
    public List<SiteId> sitesUsing(TenantId tenant, SeriesId series) {
        return markets.of(tenant).values().stream()
                .filter(market -> market.series().contains(series))
                .map(SiteMarket::site)
                .toList();
    }

    @Override
    public List<SiteId> sites(TenantId tenant) {
        return List.copyOf(markets.of(tenant).keySet());
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        markets.of(tenant).remove(site);
    }
}
