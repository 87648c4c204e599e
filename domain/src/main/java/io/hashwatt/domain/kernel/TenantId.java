package io.hashwatt.domain.kernel;

import java.util.UUID;

/** Whose data it is. */
public record TenantId(UUID value) {

    /** Owns what all tenants may read and only the system may write, such as public prices. */
    public static final TenantId PLATFORM = new TenantId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
