package io.hashwatt.domain.tenancy;

import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program's credential. The key itself is shown once and never stored.
 *
 * @param name what it is for
 * @param prefix the key's first characters, to tell keys apart
 * @param createdBy the principal that made it
 * @param expiresAt null: never
 * @param revokedAt null: not revoked
 */
public record ApiKey(
        ApiKeyId id,
        TenantId tenant,
        String name,
        Role role,
        String prefix,
        String createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        long version) {

    public Actor asActor() {
        return Actor.of(tenant, new Actor.Principal(Actor.Principal.Kind.API_KEY, id.toString(), name), role);
    }

    public boolean isValidAt(Instant instant) {
        return revokedAt == null && (expiresAt == null || instant.isBefore(expiresAt));
    }

    public ApiKey revoked(Instant at) {
        return new ApiKey(id, tenant, name, role, prefix, createdBy, createdAt, expiresAt, at, version + 1);
    }
}
