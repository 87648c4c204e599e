package io.hashwatt.persistence.tenancy;

import io.hashwatt.application.tenancy.RunOnce.Answer;
import io.hashwatt.application.tenancy.port.RequestStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

final class JdbcRequestStore implements RequestStore {

    private static final String CLAIM = """
            insert into idempotent_request (tenant_id, request_key, fingerprint, claimed_at)
            values (?, ?, ?, ?)
            on conflict do nothing""";

    private static final String FIND = """
            select fingerprint, status, headers, body from idempotent_request
            where tenant_id = ? and request_key = ?""";

    private static final String REMEMBER = """
            update idempotent_request set status = ?, headers = ?, body = ?
            where tenant_id = ? and request_key = ?""";

    private static final String FORGET = """
            delete from idempotent_request
            where tenant_id = ? and request_key = ?""";

    private static final String REMOVE_OLDER = """
            delete from idempotent_request
            where tenant_id = ? and claimed_at < ?""";

    private final CurrentUnitOfWork current;

    JdbcRequestStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    /** Waits for another unit that is at work on the same key, two seconds at most: a connection is held meanwhile. */
    @Override
    public boolean claim(TenantId tenant, String key, String fingerprint, Instant at) {
        return current.soon(tenant, () -> current.sql(tenant).update(CLAIM, tenant.value(), key, fingerprint, at))
                .filter(rows -> rows > 0)
                .isPresent();
    }

    @Override
    public Optional<Remembered> find(TenantId tenant, String key) {
        return current.sql(tenant).first(FIND, JdbcRequestStore::remembered, tenant.value(), key);
    }

    @Override
    public void remember(TenantId tenant, String key, Answer answer) {
        current.sql(tenant)
                .update(REMEMBER, answer.status(), Json.ofMap(answer.headers()), answer.body(), tenant.value(), key);
    }

    @Override
    public void forget(TenantId tenant, String key) {
        current.sql(tenant).update(FORGET, tenant.value(), key);
    }

    @Override
    public void removeOlderThan(TenantId tenant, Instant instant) {
        current.sql(tenant).update(REMOVE_OLDER, tenant.value(), instant);
    }

    private static Remembered remembered(Row row) throws SQLException {
        String fingerprint = row.text();
        Integer status = row.integerOrNull();
        return new Remembered(
                fingerprint,
                status == null
                        ? Optional.empty()
                        : Optional.of(new Answer(status, true, Json.map(row.text()), row.bytes())));
    }
}
