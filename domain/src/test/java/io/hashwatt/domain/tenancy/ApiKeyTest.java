package io.hashwatt.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An API key")
class ApiKeyTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    @DisplayName("is valid until the instant it expires at, which is too late")
    void expiry() {
        ApiKey key = keyExpiringAt(NOON);

        assertThat(key.isValidAt(NOON.minusNanos(1))).isTrue();
        assertThat(key.isValidAt(NOON)).isFalse();
        assertThat(keyExpiringAt(null).isValidAt(Instant.MAX)).isTrue();
    }

    @Test
    @DisplayName("is never valid again once it was revoked")
    void revoked() {
        ApiKey revoked = keyExpiringAt(null).revoked(NOON);

        assertThat(revoked.isValidAt(NOON.minusSeconds(3_600))).isFalse();
        assertThat(revoked.version()).isEqualTo(2);
    }

    private static ApiKey keyExpiringAt(@Nullable Instant expiresAt) {
        return new ApiKey(
                new ApiKeyId(new UUID(0, 1)),
                new TenantId(new UUID(0, 2)),
                "script",
                Role.VIEWER,
                "hwk_abcdefgh",
                "USER:1",
                NOON.minusSeconds(60),
                expiresAt,
                null,
                1);
    }
}
