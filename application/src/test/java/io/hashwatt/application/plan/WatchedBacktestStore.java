package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Another store, in which something happens while a back-test runs. */
final class WatchedBacktestStore implements BacktestStore {

    private final BacktestStore backtests;
    private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});

    WatchedBacktestStore(BacktestStore backtests) {
        this.backtests = backtests;
    }

    /** Just before the first replay of a back-test is noted as done. */
    void atFirstProgress(Runnable action) {
        next.set(action);
    }

    @Override
    public boolean progress(TenantId tenant, BacktestJob running, int done, int total) {
        if (done > 0) {
            next.getAndSet(() -> {}).run();
        }
        return backtests.progress(tenant, running, done, total);
    }

    @Override
    public void add(TenantId tenant, BacktestJob job) {
        backtests.add(tenant, job);
    }

    @Override
    public boolean update(TenantId tenant, BacktestJob job) {
        return backtests.update(tenant, job);
    }

    @Override
    public int removeOverBefore(TenantId tenant, Instant instant) {
        return backtests.removeOverBefore(tenant, instant);
    }

    @Override
    public void addSummary(TenantId tenant, BacktestId id, BacktestSummary summary) {
        backtests.addSummary(tenant, id, summary);
    }

    @Override
    public Optional<BacktestJob> find(TenantId tenant, BacktestId id) {
        return backtests.find(tenant, id);
    }

    @Override
    public Optional<BacktestSummary> summary(TenantId tenant, BacktestId id) {
        return backtests.summary(tenant, id);
    }

    @Override
    public List<BacktestJob> page(TenantId tenant, SiteId site, Page<BacktestId> page) {
        return backtests.page(tenant, site, page);
    }

    @Override
    public List<BacktestJob> newestFirst(TenantId tenant, SiteId site, Optional<BacktestId> before, int limit) {
        return backtests.newestFirst(tenant, site, before, limit);
    }
}
