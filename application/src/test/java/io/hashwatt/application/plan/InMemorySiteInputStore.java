package io.hashwatt.application.plan;

import io.hashwatt.application.plan.port.SiteInputStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.Collection;
import java.util.function.BiPredicate;

public final class InMemorySiteInputStore implements SiteInputStore {

    private final InMemoryTable<SiteId, Long> positions;
    private final BiPredicate<TenantId, SiteId> exists;

    /** @param exists whether there is such a site */
    public InMemorySiteInputStore(InMemoryUnitOfWork unitOfWork, BiPredicate<TenantId, SiteId> exists) {
        this.positions = new InMemoryTable<>(unitOfWork);
        this.exists = exists;
    }

    @Override
    public void raise(TenantId tenant, Collection<SiteId> sites) {
        sites.stream()
                .distinct()
                .filter(site -> exists.test(tenant, site))
                .forEach(site -> positions.of(tenant).merge(site, 1L, Long::sum));
    }

    @Override
    public long position(TenantId tenant, SiteId site) {
        return positions.of(tenant).getOrDefault(site, 0L);
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        positions.of(tenant).remove(site);
    }
}
