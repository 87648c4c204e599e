package io.hashwatt.persistence.plan;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.BacktestJob;
import io.hashwatt.domain.plan.BacktestSummary;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Rows;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class JpaBacktestStore implements BacktestStore {

    private static final String PAGE = """
            select b from BacktestEntity b
            where b.tenant = :tenant and b.site = :site and b.id > :after
            order by b.id""";

    private static final String NEWEST_FIRST = """
            select b from BacktestEntity b
            where b.tenant = :tenant and b.site = :site and b.id < :before
            order by b.id desc""";

    private static final String PROGRESS = """
            update backtest set done = ?, total = ?, instance = ?, alive_at = ?
            where tenant_id = ? and id = ? and status = 'RUNNING'""";

    private static final String QUEUED = """
            select id from backtest
            where tenant_id = ? and status = 'QUEUED'
            order by created_at, id
            limit 100""";

    private static final String LOCK_QUEUED = """
            select id from backtest
            where tenant_id = ? and id = ? and status = 'QUEUED'
            for update skip locked""";

    private static final String ABANDONED = """
            select id from backtest
            where tenant_id = ? and status = 'RUNNING' and (instance = ? or alive_at < ?)
            order by id""";

    private static final String REMOVE_OVER = """
            delete from backtest
            where tenant_id = ? and id in (
                select id from backtest
                where tenant_id = ? and status in ('FINISHED', 'FAILED', 'CANCELLED') and finished_at < ?
                order by id
                fetch first 100 rows only)""";

    private final CurrentUnitOfWork current;
    private final VersionedRows<BacktestEntity> rows;
    private final SummaryTable summaries;

    JpaBacktestStore(CurrentUnitOfWork current) {
        this.current = current;
        this.rows = new VersionedRows<>(current, BacktestEntity.class);
        this.summaries = new SummaryTable(current);
    }

    @Override
    public void add(TenantId tenant, BacktestJob job) {
        rows.add(new BacktestEntity(tenant, job));
    }

    @Override
    public boolean update(TenantId tenant, BacktestJob job) {
        return rows.replace(new BacktestEntity(tenant, job));
    }

    @Override
    public boolean progress(TenantId tenant, BacktestId id, String instance, Instant at, int done, int total) {
        return on(tenant).update(PROGRESS, done, total, instance, at, tenant.value(), id.value()) > 0;
    }

    @Override
    public int removeOverBefore(TenantId tenant, Instant instant) {
        return new Sql(current.connection(tenant)).update(REMOVE_OVER, tenant.value(), tenant.value(), instant);
    }

    @Override
    public void addSummary(TenantId tenant, BacktestId id, BacktestSummary summary) {
        summaries.add(tenant, id, summary);
    }

    @Override
    public Optional<BacktestJob> find(TenantId tenant, BacktestId id) {
        return rows.find(tenant, id.value()).map(BacktestEntity::toJob);
    }

    @Override
    public Optional<BacktestSummary> summary(TenantId tenant, BacktestId id) {
        return summaries.find(tenant, id);
    }

    @Override
    public List<BacktestJob> page(TenantId tenant, SiteId site, Page<BacktestId> page) {
        Map<String, UUID> behind = Map.of("site", site.value(), "after", Rows.after(page, BacktestId::value));
        return rows.list(tenant, PAGE, behind, page.limit()).stream()
                .map(BacktestEntity::toJob)
                .toList();
    }

    @Override
    public List<BacktestJob> newestFirst(TenantId tenant, SiteId site, Optional<BacktestId> before, int limit) {
        Map<String, UUID> behind = Map.of(
                "site", site.value(), "before", before.map(BacktestId::value).orElse(Rows.BEHIND_ALL));
        return rows.list(tenant, NEWEST_FIRST, behind, limit).stream()
                .map(BacktestEntity::toJob)
                .toList();
    }

    /**
     * One after the other is tried: a statement that orders, limits and locks at once would, on H2, find nothing while
     * another worker holds the first.
     */
    @Override
    public Optional<BacktestJob> lockOldestQueued(TenantId tenant) {
        Sql sql = on(tenant);
        return sql.list(QUEUED, Row::uuid, tenant.value()).stream()
                .filter(id ->
                        sql.first(LOCK_QUEUED, Row::uuid, tenant.value(), id).isPresent())
                .findFirst()
                .flatMap(id -> find(tenant, new BacktestId(id)));
    }

    @Override
    public List<BacktestJob> abandoned(TenantId tenant, String instance, Instant aliveBefore) {
        return on(tenant).list(ABANDONED, Row::uuid, tenant.value(), instance, aliveBefore).stream()
                .flatMap(id -> find(tenant, new BacktestId(id)).stream())
                .toList();
    }

    private Sql on(TenantId tenant) {
        return new Sql(current.connection(tenant));
    }
}
