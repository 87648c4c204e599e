package io.hashwatt.persistence.kernel;

import io.hashwatt.application.kernel.InstanceEpoch;
import io.hashwatt.application.kernel.port.InstanceLeases;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.time.Duration;

/** All rows are the platform's. An epoch without a row is over, so what has run out can be taken away. */
final class JdbcInstanceLeases implements InstanceLeases {

    private static final String CLEAR_OVER = """
            delete from server_instance
            where tenant_id = ? and alive_until <= current_timestamp""";

    private static final String CLEAR_ALL = """
            delete from server_instance
            where tenant_id = ?""";

    private static final String BEGIN = """
            insert into server_instance (tenant_id, epoch, name, alive_until)
            values (?, ?, ?, current_timestamp + cast(? as integer) * interval '1' second)""";

    private static final String RENEW = """
            update server_instance set alive_until = current_timestamp + cast(? as integer) * interval '1' second
            where tenant_id = ? and epoch = ? and alive_until > current_timestamp""";

    private static final String END = """
            delete from server_instance
            where tenant_id = ? and epoch = ?""";

    private static final String IS_ALIVE = """
            select 1 from server_instance
            where tenant_id = ? and epoch = ? and alive_until > current_timestamp""";

    private static final TenantId OWNER = TenantId.PLATFORM;

    private final CurrentUnitOfWork current;
    private final boolean severalServers;

    JdbcInstanceLeases(CurrentUnitOfWork current, boolean severalServers) {
        this.current = current;
        this.severalServers = severalServers;
    }

    @Override
    public void begin(InstanceEpoch epoch, String name, Duration lasting) {
        if (!severalServers) {
            sql().update(CLEAR_ALL, OWNER.value());
        }
        sql().update(BEGIN, OWNER.value(), epoch.value(), name, Math.toIntExact(lasting.toSeconds()));
    }

    @Override
    public boolean renew(InstanceEpoch epoch, Duration lasting) {
        return sql().update(RENEW, Math.toIntExact(lasting.toSeconds()), OWNER.value(), epoch.value()) > 0;
    }

    @Override
    public void end(InstanceEpoch epoch) {
        sql().update(END, OWNER.value(), epoch.value());
    }

    @Override
    public boolean removeOver() {
        return sql().update(CLEAR_OVER, OWNER.value()) > 0;
    }

    @Override
    public boolean isAlive(InstanceEpoch epoch) {
        return sql().first(IS_ALIVE, Row::integer, OWNER.value(), epoch.value()).isPresent();
    }

    private Sql sql() {
        return current.sql(OWNER);
    }
}
