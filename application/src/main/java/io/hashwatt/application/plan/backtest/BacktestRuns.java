package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps each step of a back-test that runs, every one in a unit of work of its own. */
final class BacktestRuns {

    private static final String PART = "back-tests";

    /** A back-test that ends one server after the other must not end them all. */
    private static final int MOST_TIMES_TAKEN_OVER = 2;

    private final UnitOfWork unitOfWork;
    private final BacktestStore backtests;
    private final BacktestQueue queue;
    private final InstantSource clock;

    BacktestRuns(UnitOfWork unitOfWork, BacktestStore backtests, BacktestQueue queue, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.backtests = backtests;
        this.queue = queue;
        this.clock = clock;
    }

    static Actor system(TenantId tenant) {
        return Actor.system(tenant, PART);
    }

    /** Empty: it is over, or somebody else runs it. */
    Optional<BacktestJob> start(DueTask task) {
        return unitOfWork.in(
                task.tenant(),
                () -> backtests
                        .find(task.tenant(), new BacktestId(task.subject()))
                        .filter(job -> !job.status().isOver())
                        .flatMap(job -> start(task, job)));
    }

    /** One that runs already was left by a server that is gone. */
    private Optional<BacktestJob> start(DueTask task, BacktestJob job) {
        Instant now = clock.instant();
        if (job.status() == BacktestJob.Status.RUNNING && task.attempts() > MOST_TIMES_TAKEN_OVER) {
            queue.update(system(task.tenant()), job.failed(now, BacktestFailure.Known.INTERRUPTED));
            return Optional.empty();
        }
        return Optional.of(job.running(now))
                .filter(running -> queue.update(system(task.tenant()), running))
                .filter(running -> backtests.progress(task.tenant(), running, 0, 0));
    }

    /** Keeps how far it is. @return false: it was called off or taken over */
    boolean isWanted(TenantId tenant, BacktestJob job, int done, int total) {
        return unitOfWork.in(tenant, () -> backtests.progress(tenant, job, done, total));
    }

    /** @return false: it was called off or taken over in the same moment */
    boolean queueAgain(TenantId tenant, BacktestJob job) {
        return unitOfWork.in(tenant, () -> queue.update(system(tenant), job.queuedAgain()));
    }

    void finish(TenantId tenant, BacktestJob job, BacktestSummary summary) {
        unitOfWork.in(tenant, () -> {
            if (queue.update(system(tenant), job.finished(clock.instant()))) {
                backtests.addSummary(tenant, job.id(), summary);
            }
            return null;
        });
    }

    void fail(TenantId tenant, BacktestJob job, BacktestFailure why) {
        unitOfWork.in(tenant, () -> queue.update(system(tenant), job.failed(clock.instant(), why)));
    }
}
