package io.hashwatt.persistence.plan;

import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;

final class JdbcReplanStore implements ReplanStore {

    private static final String FIRST_CURSOR = """
            insert into replan_cursor (tenant_id, log_id, seq)
            values (?, ?, 0)
            on conflict do nothing""";

    private static final String CURSOR = """
            select seq from replan_cursor
            where tenant_id = ? and log_id = ?""";

    private static final String LOCKED_CURSOR = CURSOR + "\nfor update";

    private static final String ADVANCE = """
            update replan_cursor set seq = ?
            where tenant_id = ? and log_id = ?""";

    private final CurrentUnitOfWork current;

    JdbcReplanStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public long lockCursor(TenantId tenant, TenantId log) {
        Sql sql = on(tenant);
        return sql.first(LOCKED_CURSOR, Row::number, tenant.value(), log.value())
                .orElseGet(() -> {
                    sql.update(FIRST_CURSOR, tenant.value(), log.value());
                    return sql.first(LOCKED_CURSOR, Row::number, tenant.value(), log.value())
                            .orElseThrow(() -> new IllegalStateException("a cursor is there once it was inserted"));
                });
    }

    @Override
    public void advanceCursor(TenantId tenant, TenantId log, long seq) {
        on(tenant).update(ADVANCE, seq, tenant.value(), log.value());
    }

    @Override
    public long cursor(TenantId tenant, TenantId log) {
        return on(tenant)
                .first(CURSOR, Row::number, tenant.value(), log.value())
                .orElse(0L);
    }

    private Sql on(TenantId tenant) {
        return new Sql(current.connection(tenant));
    }
}
