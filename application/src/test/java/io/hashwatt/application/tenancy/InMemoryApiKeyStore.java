package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.ApiKey;
import java.util.List;
import java.util.Optional;

public final class InMemoryApiKeyStore implements ApiKeyStore {

    private final InMemoryTable<ApiKeyId, ApiKey> keys;
    private final InMemoryTable<String, ApiKeyId> ids;

    public InMemoryApiKeyStore(InMemoryUnitOfWork unitOfWork) {
        this.keys = new InMemoryTable<>(unitOfWork);
        this.ids = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(ApiKey key, String sha256) {
        keys.add(key.tenant(), key.id(), key);
        ids.add(key.tenant(), sha256, key.id());
    }

    @Override
    public boolean update(ApiKey key) {
        return keys.replace(key.tenant(), key.id(), key, ApiKey::version);
    }

    @Override
    public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        return Optional.ofNullable(keys.of(tenant).get(id));
    }

    @Override
    public Optional<ApiKey> withHash(TenantId tenant, String sha256) {
        return Optional.ofNullable(ids.of(tenant).get(sha256)).flatMap(id -> find(tenant, id));
    }

    @Override
    public List<ApiKey> page(TenantId tenant, Page<ApiKeyId> page) {
        return keys.page(tenant, key -> true, page);
    }
}
