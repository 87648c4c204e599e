package io.hashwatt.application.tenancy.port;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/** Keeps one-time tokens and sessions by the SHA-256 of their secret. */
public interface TokenStore {

    enum Kind {
        /** Begins one session and is used up by it. */
        ONE_TIME,
        SESSION
    }

    /** @param sha256 of the secret, in hex */
    record Token(TenantId tenant, Kind kind, String sha256, UserId user, Instant expiresAt) {}

    void add(Token token);

    Optional<Token> find(TenantId tenant, Kind kind, String sha256);

    /** @return false: there was none; of two that remove the same token at the same time, one gets false */
    boolean remove(TenantId tenant, Kind kind, String sha256);

    /** All of a user's tokens of a kind. */
    void removeAll(TenantId tenant, Kind kind, UserId user);

    /** What has expired. */
    void removeExpired(TenantId tenant, Instant now);
}
