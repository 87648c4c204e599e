package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

public final class InMemorySiteStore implements SiteStore {

    private final InMemoryTable<SiteId, RegisteredSite> sites;
    private final BiConsumer<TenantId, SiteId> removeWhatBelongsTo;

    public InMemorySiteStore(InMemoryUnitOfWork unitOfWork, BiConsumer<TenantId, SiteId> removeWhatBelongsTo) {
        this.sites = new InMemoryTable<>(unitOfWork);
        this.removeWhatBelongsTo = removeWhatBelongsTo;
    }

    @Override
    public void add(RegisteredSite site) {
        if (withName(site.tenant(), site.name()).isPresent()) {
            throw new IllegalStateException("the name is taken: " + site.name());
        }
        sites.add(site.tenant(), site.id(), site);
    }

    @Override
    public boolean update(RegisteredSite site) {
        return sites.replace(site.tenant(), site.id(), site, RegisteredSite::version);
    }

    @Override
    public boolean remove(RegisteredSite site) {
        boolean removed = sites.remove(site.tenant(), site.id(), site, RegisteredSite::version);
        if (removed) {
            removeWhatBelongsTo.accept(site.tenant(), site.id());
        }
        return removed;
    }

    @Override
    public Optional<RegisteredSite> hold(TenantId tenant, SiteId id) {
        return find(tenant, id);
    }

    @Override
    public Optional<RegisteredSite> find(TenantId tenant, SiteId id) {
        return Optional.ofNullable(sites.of(tenant).get(id));
    }

    @Override
    public Optional<RegisteredSite> withName(TenantId tenant, String name) {
        return sites.of(tenant).values().stream()
                .filter(site -> site.name().equals(name))
                .findFirst();
    }

    @Override
    public List<RegisteredSite> page(TenantId tenant, Page<SiteId> page) {
        return sites.page(tenant, site -> true, page);
    }
}
