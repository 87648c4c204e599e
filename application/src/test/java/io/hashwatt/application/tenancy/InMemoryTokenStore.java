package io.hashwatt.application.tenancy;

import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

public final class InMemoryTokenStore implements TokenStore {

    private final InMemoryTable<String, Token> tokens;

    public InMemoryTokenStore(InMemoryUnitOfWork unitOfWork) {
        this.tokens = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(Token token) {
        tokens.add(token.tenant(), key(token.kind(), token.sha256()), token);
    }

    @Override
    public Optional<Token> find(TenantId tenant, Kind kind, String sha256) {
        return Optional.ofNullable(tokens.of(tenant).get(key(kind, sha256)));
    }

    @Override
    public boolean remove(TenantId tenant, Kind kind, String sha256) {
        return tokens.of(tenant).remove(key(kind, sha256)) != null;
    }

    @Override
    public void removeAll(TenantId tenant, Kind kind, UserId user) {
        tokens.of(tenant)
                .values()
                .removeIf(token -> token.kind() == kind && token.user().equals(user));
    }

    @Override
    public void removeExpired(TenantId tenant, Instant now) {
        tokens.of(tenant).values().removeIf(token -> !token.expiresAt().isAfter(now));
    }

    private static String key(Kind kind, String sha256) {
        return kind + ":" + sha256;
    }
}
