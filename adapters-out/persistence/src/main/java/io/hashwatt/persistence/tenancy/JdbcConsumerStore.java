package io.hashwatt.persistence.tenancy;

import io.hashwatt.application.tenancy.journal.SetAsideEvent;
import io.hashwatt.application.tenancy.port.ConsumerStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.util.List;

final class JdbcConsumerStore implements ConsumerStore {

    private static final String FIRST_CURSOR = """
            insert into consumer_cursor (tenant_id, consumer, log_id, seq)
            values (?, ?, ?, 0)
            on conflict do nothing""";

    private static final String CURSOR = """
            select seq from consumer_cursor
            where tenant_id = ? and consumer = ? and log_id = ?""";

    private static final String LOCKED_CURSOR = CURSOR + "\nfor update";

    private static final String ADVANCE = """
            update consumer_cursor set seq = ?
            where tenant_id = ? and consumer = ? and log_id = ?""";

    private static final String SET_ASIDE = """
            insert into set_aside_event (tenant_id, consumer, log_id, seq, type, why, set_aside_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String NEWEST = """
            select consumer, log_id, seq, type, why, set_aside_at from set_aside_event
            where tenant_id = ?
            order by set_aside_at desc
            limit ?""";

    private final CurrentUnitOfWork current;

    JdbcConsumerStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public long cursor(Follower follower) {
        return current.sql(follower.tenant())
                .first(CURSOR, Row::number, key(follower))
                .orElse(0L);
    }

    @Override
    public long lockCursor(Follower follower) {
        Sql sql = current.sql(follower.tenant());
        return sql.first(LOCKED_CURSOR, Row::number, key(follower)).orElseGet(() -> {
            sql.update(FIRST_CURSOR, key(follower));
            return sql.first(LOCKED_CURSOR, Row::number, key(follower))
                    .orElseThrow(() -> new IllegalStateException("a cursor is there once it was inserted"));
        });
    }

    @Override
    public void advanceCursor(Follower follower, long seq) {
        current.sql(follower.tenant())
                .update(
                        ADVANCE,
                        seq,
                        follower.tenant().value(),
                        follower.consumer(),
                        follower.log().value());
    }

    @Override
    public boolean setAside(TenantId tenant, SetAsideEvent event) {
        int added = current.sql(tenant)
                .update(
                        SET_ASIDE,
                        tenant.value(),
                        event.consumer(),
                        event.log().value(),
                        event.seq(),
                        event.type(),
                        event.why(),
                        event.at());
        return added > 0;
    }

    @Override
    public List<SetAsideEvent> setAside(TenantId tenant, int limit) {
        return current.sql(tenant)
                .list(
                        NEWEST,
                        row -> new SetAsideEvent(
                                row.text(),
                                new TenantId(row.uuid()),
                                row.number(),
                                row.text(),
                                row.text(),
                                row.instant()),
                        tenant.value(),
                        limit);
    }

    private static Object[] key(Follower follower) {
        return new Object[] {
            follower.tenant().value(), follower.consumer(), follower.log().value()
        };
    }
}
