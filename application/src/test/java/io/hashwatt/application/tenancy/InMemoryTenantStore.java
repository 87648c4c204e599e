package io.hashwatt.application.tenancy;

import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.List;
import java.util.Optional;

public final class InMemoryTenantStore implements TenantStore {

    private final InMemoryTable<TenantId, Tenant> tenants;

    public InMemoryTenantStore(InMemoryUnitOfWork unitOfWork) {
        this.tenants = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(Tenant tenant) {
        if (withSlug(tenant.slug()).isPresent()) {
            throw new IllegalStateException("the slug is taken: " + tenant.slug());
        }
        tenants.add(TenantId.PLATFORM, tenant.id(), tenant);
    }

    @Override
    public Optional<Tenant> withSlug(String slug) {
        return all().stream().filter(tenant -> tenant.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(tenants.of(TenantId.PLATFORM).get(id));
    }

    @Override
    public List<Tenant> all() {
        return List.copyOf(tenants.of(TenantId.PLATFORM).values());
    }
}
