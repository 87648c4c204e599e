package io.hashwatt.persistence.jpa;

import io.hashwatt.domain.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What entities have in common: they are rows of a tenant, with an id. */
@MappedSuperclass
@IdClass(TenantKey.class)
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
public abstract class TenantRow {

    @Id
    @Column(name = "tenant_id")
    private UUID tenant;

    @Id
    private UUID id;

    protected TenantRow() {}

    protected TenantRow(TenantId tenant, UUID id) {
        this.tenant = tenant.value();
        this.id = id;
    }

    protected final TenantId tenant() {
        return new TenantId(tenant);
    }

    protected final UUID id() {
        return id;
    }

    final TenantKey key() {
        return new TenantKey(tenant, id);
    }
}
