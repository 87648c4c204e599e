package io.hashwatt.persistence.jpa;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The primary key of a tenant's row. JPA demands a class with these fields and a constructor without parameters. */
public final class TenantKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID tenant;
    private UUID id;

    public TenantKey() {
        this(new UUID(0, 0), new UUID(0, 0));
    }

    TenantKey(UUID tenant, UUID id) {
        this.tenant = tenant;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantKey key && tenant.equals(key.tenant) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, id);
    }
}
