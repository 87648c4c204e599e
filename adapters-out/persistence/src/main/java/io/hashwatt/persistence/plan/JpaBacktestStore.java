package io.hashwatt.persistence.plan;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import io.hashwatt.persistence.jpa.Rows;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class JpaBacktestStore implements BacktestStore {

    private static final String NEWEST_FIRST = """
            select b from BacktestEntity b
            where b.tenant = :tenant and b.site = :site and b.id < :before
            order by b.id desc""";

    private static final String PROGRESS = """
            update backtest set done = ?, total = ?
            where tenant_id = ? and id = ? and status = 'RUNNING' and version = ?""";

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
    private final Holding sites;

    JpaBacktestStore(CurrentUnitOfWork current) {
        this.current = current;
        this.rows = new VersionedRows<>(current, BacktestEntity.class);
        this.summaries = new SummaryTable(current);
        this.sites = Holding.ofSites(current);
    }

    @Override
    public void add(TenantId tenant, BacktestJob job) {
        sites.holdForReference(tenant, job.site().value());
        rows.add(new BacktestEntity(tenant, job));
    }

    @Override
    public boolean update(TenantId tenant, BacktestJob job) {
        return rows.replace(new BacktestEntity(tenant, job));
    }

    @Override
    public boolean progress(TenantId tenant, BacktestJob running, int done, int total) {
        return current.sql(tenant)
                        .update(
                                PROGRESS,
                                done,
                                total,
                                tenant.value(),
                                running.id().value(),
                                running.version())
                > 0;
    }

    @Override
    public int removeOverBefore(TenantId tenant, Instant instant) {
        return current.sql(tenant).update(REMOVE_OVER, tenant.value(), tenant.value(), instant);
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
        return rows.page(tenant, site, page, BacktestId::value).stream()
                .map(BacktestEntity::toJob)
                .toList();
    }

    @Override
    public List<BacktestJob> newestFirst(TenantId tenant, SiteId site, Optional<BacktestId> before, int limit) {
        Map<String, UUID> behind = Map.of(
                "site", site.value(), "before", before.map(BacktestId::value).orElse(Rows.BEHIND_ALL));
        return rows.list(tenant, NEWEST_FIRST, behind, limit, BacktestEntity::toJob);
    }
}
