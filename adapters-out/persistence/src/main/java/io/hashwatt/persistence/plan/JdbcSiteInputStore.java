package io.hashwatt.persistence.plan;

import io.hashwatt.application.plan.port.SiteInputStore;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.util.Collection;

final class JdbcSiteInputStore implements SiteInputStore {

    private static final String RAISE =
            "update site_input set position = position + 1 where tenant_id = ? and site_id = ?";

    /** Of a site that is not there any more there is nothing to count. */
    private static final String BEGIN = """
            insert into site_input (tenant_id, site_id, position)
            select tenant_id, id, 1 from site where tenant_id = ? and id = ?
            on conflict do nothing""";

    private static final String POSITION = "select position from site_input where tenant_id = ? and site_id = ?";

    private final CurrentUnitOfWork current;

    JdbcSiteInputStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void raise(TenantId tenant, Collection<SiteId> sites) {
        Sql sql = current.sql(tenant);
        sites.stream().distinct().sorted().forEach(site -> raise(sql, tenant, site));
    }

    /** Who was first to begin has begun for the other one, who raises it then. */
    private static void raise(Sql sql, TenantId tenant, SiteId site) {
        Object[] key = {tenant.value(), site.value()};
        if (sql.update(RAISE, key) == 0 && sql.update(BEGIN, key) == 0) {
            sql.update(RAISE, key);
        }
    }

    @Override
    public long position(TenantId tenant, SiteId site) {
        return current.sql(tenant)
                .first(POSITION, Row::number, tenant.value(), site.value())
                .orElse(0L);
    }
}
