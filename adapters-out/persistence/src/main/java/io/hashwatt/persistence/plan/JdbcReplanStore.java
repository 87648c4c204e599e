package io.hashwatt.persistence.plan;

import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.PlanRecord;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import java.util.Optional;
import java.util.UUID;

final class JdbcReplanStore implements ReplanStore {

    private static final String NEWER_CAUSE = """
            update replan_mark set cause = ?
            where tenant_id = ? and site_id = ?""";

    /** A site that is not there any more has nothing to wait for. */
    private static final String MARK = """
            insert into replan_mark (tenant_id, site_id, cause)
            select tenant_id, id, cast(? as varchar) from site
            where tenant_id = ? and id = ?
            on conflict do nothing""";

    private static final String WAITING = """
            select site_id from replan_mark
            where tenant_id = ?
            order by number
            limit 100""";

    private static final String LOCK_MARK = """
            select site_id, cause from replan_mark
            where tenant_id = ? and site_id = ?
            for update skip locked""";

    private static final String UNMARK = """
            delete from replan_mark
            where tenant_id = ? and site_id = ?""";

    private static final String COUNT = """
            select count(*) from replan_mark
            where tenant_id = ?""";

    private final CurrentUnitOfWork current;
    private final Holding sites;

    JdbcReplanStore(CurrentUnitOfWork current) {
        this.current = current;
        this.sites = Holding.ofSites(current);
    }

    @Override
    public void mark(TenantId tenant, SiteId site, PlanRecord.Trigger trigger) {
        sites.holdForReference(tenant, site.value());
        Sql sql = on(tenant);
        if (sql.update(NEWER_CAUSE, trigger, tenant.value(), site.value()) == 0) {
            sql.update(MARK, trigger, tenant.value(), site.value());
        }
    }

    /**
     * One after the other is tried: a statement that orders, limits and locks at once would, on H2, find nothing while
     * another worker holds the first.
     */
    @Override
    public Optional<Waiting> takeNext(TenantId tenant) {
        Sql sql = on(tenant);
        Optional<Waiting> taken = sql.list(WAITING, Row::uuid, tenant.value()).stream()
                .flatMap(site -> lock(sql, tenant, site).stream())
                .findFirst();
        taken.ifPresent(
                waiting -> sql.update(UNMARK, tenant.value(), waiting.site().value()));
        return taken;
    }

    private static Optional<Waiting> lock(Sql sql, TenantId tenant, UUID site) {
        return sql.first(
                LOCK_MARK,
                row -> new Waiting(new SiteId(row.uuid()), row.constant(PlanRecord.Trigger.class)),
                tenant.value(),
                site);
    }

    @Override
    public int waiting(TenantId tenant) {
        return on(tenant).first(COUNT, Row::integer, tenant.value()).orElse(0);
    }

    private Sql on(TenantId tenant) {
        return new Sql(current.connection(tenant));
    }
}
