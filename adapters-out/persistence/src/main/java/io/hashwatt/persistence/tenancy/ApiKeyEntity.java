package io.hashwatt.persistence.tenancy;

import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.persistence.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_key")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class ApiKeyEntity extends VersionedRow {

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String prefix;

    /** Of the key; what is changed later does not carry it. */
    @Column(updatable = false)
    private @Nullable String sha256;

    private String createdBy;
    private Instant createdAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;

    protected ApiKeyEntity() {}

    ApiKeyEntity(ApiKey key, @Nullable String sha256) {
        super(key.tenant(), key.id().value(), key.version());
        this.name = key.name();
        this.role = key.role();
        this.prefix = key.prefix();
        this.sha256 = sha256;
        this.createdBy = key.createdBy();
        this.createdAt = key.createdAt();
        this.expiresAt = key.expiresAt();
        this.revokedAt = key.revokedAt();
    }

    ApiKey toApiKey() {
        return new ApiKey(
                new ApiKeyId(id()),
                tenant(),
                name,
                role,
                prefix,
                createdBy,
                createdAt,
                expiresAt,
                revokedAt,
                version());
    }
}
