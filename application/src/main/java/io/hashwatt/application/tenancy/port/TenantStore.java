package io.hashwatt.application.tenancy.port;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.List;
import java.util.Optional;

/** Keeps the tenants. Used inside a unit of work of the platform, which alone sees all of them. */
public interface TenantStore {

    void add(Tenant tenant);

    Optional<Tenant> withSlug(String slug);

    Optional<Tenant> find(TenantId id);

    /** In order of id; the platform itself is one of them once it was added. */
    List<Tenant> all();
}
