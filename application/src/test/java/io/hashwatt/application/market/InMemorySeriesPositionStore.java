package io.hashwatt.application.market;

import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.SeriesPosition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One unit of work at a time is all the locking there is. */
public final class InMemorySeriesPositionStore implements SeriesPositionStore {

    private final SeriesStore series;
    private final InMemoryTable<SeriesId, Long> positions;

    public InMemorySeriesPositionStore(InMemoryUnitOfWork unitOfWork, SeriesStore series) {
        this.series = series;
        this.positions = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public Optional<Long> lock(TenantId tenant, SeriesId id) {
        return series.find(tenant, id)
                .filter(found -> found.tenant().equals(tenant))
                .map(own -> positions.of(tenant).getOrDefault(id, 0L));
    }

    @Override
    public long raise(TenantId tenant, SeriesId id) {
        return positions.of(tenant).merge(id, 1L, Long::sum);
    }

    @Override
    public List<SeriesPosition> of(TenantId tenant, Collection<SeriesId> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .flatMap(id -> series.find(tenant, id).stream())
                .map(found -> new SeriesPosition(
                        found.id(), positions.readable(found.tenant()).getOrDefault(found.id(), 0L)))
                .toList();
    }
}
