package io.hashwatt.application.tenancy.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Role;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of API keys")
public abstract class ApiKeyStoreContract extends StoreContract {

    private static final String HASH = "ab".repeat(32);

    @Test
    @DisplayName("gives back what it got, by id and by the key's hash")
    protected void roundTrip() {
        ApiKey eternal = key(OURS, 1, null, null);
        ApiKey ended = key(OURS, 2, AT.plusSeconds(1), AT.plusNanos(1_000));
        add(eternal, HASH);
        add(ended, "cd".repeat(32));

        assertThat(find(OURS, eternal)).contains(eternal);
        assertThat(withHash(OURS, HASH)).contains(eternal);
        assertThat(withHash(OURS, "cd".repeat(32))).contains(ended);
        assertThat(withHash(OURS, "ef".repeat(32))).isEmpty();
    }

    @Test
    @DisplayName("is found by its hash also after a change, which needs the newest version")
    protected void versions() {
        ApiKey key = key(OURS, 1, null, null);
        add(key, HASH);
        ApiKey revoked = key.revoked(AT.plusSeconds(5));

        assertThat(update(revoked.revoked(AT))).isFalse();
        assertThat(update(revoked)).isTrue();
        assertThat(update(revoked)).isFalse();
        assertThat(withHash(OURS, HASH)).contains(revoked);
    }

    @Test
    @DisplayName("lists by page, in order of id")
    protected void pages() {
        ApiKey second = key(OURS, 2, null, null);
        ApiKey first = key(OURS, 1, null, null);
        add(second, HASH);
        add(first, "cd".repeat(32));

        assertThat(in(OURS, () -> stores().apiKeys().page(OURS, Page.first(1)))).containsExactly(first);
        assertThat(in(OURS, () -> stores().apiKeys().page(OURS, new Page<>(Optional.of(first.id()), 5))))
                .containsExactly(second);
    }

    @Test
    @DisplayName("shows no key of another tenant")
    protected void isolation() {
        ApiKey theirs = key(THEIRS, 1, null, null);
        add(theirs, HASH);

        assertThat(find(OURS, theirs)).isEmpty();
        assertThat(withHash(OURS, HASH)).isEmpty();
        assertThat(in(OURS, () -> stores().apiKeys().page(OURS, Page.first(5)))).isEmpty();
        assertThat(update(key(OURS, 1, null, null).revoked(AT))).isFalse();
        assertThat(withHash(THEIRS, HASH)).contains(theirs);
    }

    private static ApiKey key(TenantId tenant, long number, @Nullable Instant expiresAt, @Nullable Instant revokedAt) {
        return new ApiKey(
                new ApiKeyId(id(number)),
                tenant,
                TEXT,
                Role.VIEWER,
                "hwk_1234",
                "USER:" + id(99),
                AT,
                expiresAt,
                revokedAt,
                1);
    }

    private void add(ApiKey key, String sha256) {
        within(key.tenant(), () -> stores().apiKeys().add(key, sha256));
    }

    private boolean update(ApiKey key) {
        return in(key.tenant(), () -> stores().apiKeys().update(key));
    }

    private Optional<ApiKey> find(TenantId tenant, ApiKey key) {
        return in(tenant, () -> stores().apiKeys().find(tenant, key.id()));
    }

    private Optional<ApiKey> withHash(TenantId tenant, String sha256) {
        return in(tenant, () -> stores().apiKeys().withHash(tenant, sha256));
    }
}
