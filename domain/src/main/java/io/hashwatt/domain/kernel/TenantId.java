package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Identity of a tenant. Every row of tenant data carries one. */
public record TenantId(UUID value) implements Comparable<TenantId> {

    /** Owns what all tenants may read, such as public price series; only the operator of the platform writes there. */
    public static final TenantId PLATFORM = new TenantId(new UUID(0, 0));

    public boolean isPlatform() {
        return equals(PLATFORM);
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
