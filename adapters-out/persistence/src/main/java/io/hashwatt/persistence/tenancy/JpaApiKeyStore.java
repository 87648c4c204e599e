package io.hashwatt.persistence.tenancy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class JpaApiKeyStore implements ApiKeyStore {

    private static final String WITH_HASH =
            "select k from ApiKeyEntity k where k.tenant = :tenant and k.sha256 = :sha256";

    private final VersionedRows<ApiKeyEntity> rows;

    JpaApiKeyStore(CurrentUnitOfWork current) {
        this.rows = new VersionedRows<>(current, ApiKeyEntity.class);
    }

    @Override
    public void add(ApiKey key, String sha256) {
        rows.add(new ApiKeyEntity(key, sha256));
    }

    @Override
    public boolean update(ApiKey key) {
        return rows.replace(new ApiKeyEntity(key, null));
    }

    @Override
    public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        return rows.find(tenant, id.value()).map(ApiKeyEntity::toApiKey);
    }

    @Override
    public Optional<ApiKey> withHash(TenantId tenant, String sha256) {
        return rows.single(tenant, WITH_HASH, Map.of("sha256", sha256)).map(ApiKeyEntity::toApiKey);
    }

    @Override
    public List<ApiKey> page(TenantId tenant, Page<ApiKeyId> page) {
        return rows.page(tenant, page, ApiKeyId::value, ApiKeyEntity::toApiKey);
    }
}
