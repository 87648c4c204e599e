package io.hashwatt.domain.plan.event;

import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.EventType;
import io.hashwatt.domain.kernel.Fact;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestJob.Status;

/** What becomes of a back-test: each time its status has changed, to the one it tells. */
public sealed interface BacktestEvent extends PlanEvent {

    Status status();

    static BacktestEvent of(BacktestJob job) {
        return switch (job.status()) {
            case QUEUED -> new BacktestQueued(job.id(), job.site(), job.status());
            case RUNNING -> new BacktestRunning(job.id(), job.site(), job.status());
            case FINISHED -> new BacktestFinished(job.id(), job.site(), job.status());
            case FAILED -> new BacktestFailed(job.id(), job.site(), job.status());
            case CANCELLED -> new BacktestCancelled(job.id(), job.site(), job.status());
        };
    }

    @EventType(name = "backtest.queued", subject = "backtest")
    record BacktestQueued(
            BacktestId backtest, @Fact("site_id") SiteId site, Status status) implements BacktestEvent {}

    @EventType(name = "backtest.running", subject = "backtest")
    record BacktestRunning(
            BacktestId backtest, @Fact("site_id") SiteId site, Status status) implements BacktestEvent {}

    @EventType(name = "backtest.finished", subject = "backtest")
    record BacktestFinished(
            BacktestId backtest, @Fact("site_id") SiteId site, Status status) implements BacktestEvent {}

    @EventType(name = "backtest.failed", subject = "backtest")
    record BacktestFailed(
            BacktestId backtest, @Fact("site_id") SiteId site, Status status) implements BacktestEvent {}

    @EventType(name = "backtest.cancelled", subject = "backtest")
    record BacktestCancelled(
            BacktestId backtest, @Fact("site_id") SiteId site, Status status) implements BacktestEvent {}
}
