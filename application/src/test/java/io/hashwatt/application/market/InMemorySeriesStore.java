package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;

public final class InMemorySeriesStore implements SeriesStore {

    private final InMemoryTable<SeriesId, MarketSeries> series;

    public InMemorySeriesStore(InMemoryUnitOfWork unitOfWork) {
        this.series = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(MarketSeries added) {
        if (withName(added.tenant(), added.name()).isPresent()) {
            throw new IllegalStateException("the name is taken: " + added.name());
        }
        series.add(added.tenant(), added.id(), added);
    }

    @Override
    public boolean update(MarketSeries changed) {
        return series.replace(changed.tenant(), changed.id(), changed, MarketSeries::version);
    }

    @Override
    public Optional<MarketSeries> find(TenantId tenant, SeriesId id) {
        return Optional.ofNullable(visibleTo(tenant).get(id));
    }

    @Override
    public Optional<MarketSeries> withName(TenantId tenant, String name) {
        return own(tenant, found -> found.name().equals(name));
    }

    @Override
    public Optional<MarketSeries> withPower(TenantId tenant, PowerSeriesId power) {
        return own(
                tenant,
                found -> found.content() instanceof SeriesContent.PowerPrices prices
                        && prices.series().equals(power));
    }

    @Override
    public List<MarketSeries> page(TenantId tenant, Page<SeriesId> page) {
        NavigableMap<SeriesId, MarketSeries> all = visibleTo(tenant);
        return page.after().map(after -> all.tailMap(after, false)).orElse(all).values().stream()
                .limit(page.limit())
                .toList();
    }

    private Optional<MarketSeries> own(TenantId tenant, Predicate<MarketSeries> wanted) {
        return series.of(tenant).values().stream().filter(wanted).findFirst();
    }

    private NavigableMap<SeriesId, MarketSeries> visibleTo(TenantId tenant) {
        NavigableMap<SeriesId, MarketSeries> visible = series.readable(TenantId.PLATFORM);
        visible.putAll(series.of(tenant));
        return visible;
    }
}
