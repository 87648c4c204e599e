package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestJob.Status;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class InMemoryBacktestStore implements BacktestStore {

    private final InMemoryTable<BacktestId, BacktestJob> jobs;
    private final InMemoryTable<BacktestId, BacktestSummary> summaries;

    public InMemoryBacktestStore(InMemoryUnitOfWork unitOfWork) {
        this.jobs = new InMemoryTable<>(unitOfWork);
        this.summaries = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(TenantId tenant, BacktestJob job) {
        jobs.add(tenant, job.id(), job);
    }

    @Override
    public boolean update(TenantId tenant, BacktestJob job) {
        BacktestJob stored = jobs.of(tenant).get(job.id());
        return stored != null
                && jobs.replace(tenant, job.id(), with(job, stored.done(), stored.total()), BacktestJob::version);
    }

    @Override
    public boolean progress(TenantId tenant, BacktestJob running, int done, int total) {
        BacktestJob stored = jobs.of(tenant).get(running.id());
        if (stored == null || stored.status() != Status.RUNNING || stored.version() != running.version()) {
            return false;
        }
        jobs.of(tenant).put(running.id(), with(stored, done, total));
        return true;
    }

    @Override
    public int removeOverBefore(TenantId tenant, Instant instant) {
        List<BacktestId> over = jobs.of(tenant).values().stream()
                .filter(job -> job.status().isOver())
                .filter(job -> job.finishedAt() != null && job.finishedAt().isBefore(instant))
                .map(BacktestJob::id)
                .limit(100)
                .toList();
        over.forEach(id -> {
            jobs.of(tenant).remove(id);
            summaries.of(tenant).remove(id);
        });
        return over.size();
    }

    @Override
    public void addSummary(TenantId tenant, BacktestId id, BacktestSummary summary) {
        summaries.add(tenant, id, summary);
    }

    @Override
    public Optional<BacktestJob> find(TenantId tenant, BacktestId id) {
        return Optional.ofNullable(jobs.of(tenant).get(id));
    }

    @Override
    public Optional<BacktestSummary> summary(TenantId tenant, BacktestId id) {
        return Optional.ofNullable(summaries.of(tenant).get(id));
    }

    @Override
    public List<BacktestJob> page(TenantId tenant, SiteId site, Page<BacktestId> page) {
        return jobs.page(tenant, job -> job.site().equals(site), page);
    }

    @Override
    public List<BacktestJob> newestFirst(TenantId tenant, SiteId site, Optional<BacktestId> before, int limit) {
        return jobs.of(tenant).values().stream()
                .filter(job -> job.site().equals(site))
                .filter(job -> before.isEmpty() || job.id().compareTo(before.get()) < 0)
                .sorted(Comparator.comparing(BacktestJob::id).reversed())
                .limit(limit)
                .toList();
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        jobs.of(tenant).values().removeIf(job -> job.site().equals(site));
        summaries.of(tenant).keySet().retainAll(jobs.of(tenant).keySet());
    }

    private static BacktestJob with(BacktestJob job, int done, int total) {
        return new BacktestJob(
                job.id(),
                job.site(),
                job.by(),
                job.period(),
                job.policies(),
                job.groups(),
                job.draft(),
                job.assumptions(),
                job.status(),
                done,
                total,
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                job.failure(),
                job.version());
    }
}
