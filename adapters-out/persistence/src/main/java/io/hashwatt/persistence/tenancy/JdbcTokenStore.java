package io.hashwatt.persistence.tenancy;

import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.time.Instant;
import java.util.Optional;

final class JdbcTokenStore implements TokenStore {

    private static final String ADD = """
            insert into token (tenant_id, kind, sha256, user_id, expires_at)
            values (?, ?, ?, ?, ?)""";

    private static final String FIND = """
            select user_id, expires_at from token
            where tenant_id = ? and kind = ? and sha256 = ?""";

    private static final String REMOVE = """
            delete from token
            where tenant_id = ? and kind = ? and sha256 = ?""";

    private static final String REMOVE_ALL = """
            delete from token
            where tenant_id = ? and kind = ? and user_id = ?""";

    private static final String REMOVE_EXPIRED = """
            delete from token
            where tenant_id = ? and expires_at <= ?""";

    private final CurrentUnitOfWork current;

    JdbcTokenStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void add(Token token) {
        current.sql(token.tenant())
                .update(
                        ADD,
                        token.tenant().value(),
                        token.kind(),
                        token.sha256(),
                        token.user().value(),
                        token.expiresAt());
    }

    @Override
    public Optional<Token> find(TenantId tenant, Kind kind, String sha256) {
        return current.sql(tenant)
                .first(
                        FIND,
                        row -> new Token(tenant, kind, sha256, new UserId(row.uuid()), row.instant()),
                        tenant.value(),
                        kind,
                        sha256);
    }

    @Override
    public boolean remove(TenantId tenant, Kind kind, String sha256) {
        return current.sql(tenant).update(REMOVE, tenant.value(), kind, sha256) > 0;
    }

    @Override
    public void removeAll(TenantId tenant, Kind kind, UserId user) {
        current.sql(tenant).update(REMOVE_ALL, tenant.value(), kind, user.value());
    }

    @Override
    public void removeExpired(TenantId tenant, Instant now) {
        current.sql(tenant).update(REMOVE_EXPIRED, tenant.value(), now);
    }
}
