package io.hashwatt.application.tenancy.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.ApiKey;
import java.util.List;
import java.util.Optional;

/** Keeps a tenant's API keys by the SHA-256 of the key. */
public interface ApiKeyStore {

    /** @param sha256 of the key, in hex */
    void add(ApiKey key, String sha256);

    /** As {@link UserStore#update}. */
    boolean update(ApiKey key);

    Optional<ApiKey> find(TenantId tenant, ApiKeyId id);

    Optional<ApiKey> withHash(TenantId tenant, String sha256);

    List<ApiKey> page(TenantId tenant, Page<ApiKeyId> page);
}
