package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.DueHandler;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Runs back-tests as they are due. What was left running by a server that died is begun again, but not for ever. */
final class WorkOffBacktestsService implements WorkOffBacktests, DueHandler {

    private static final String PART = "back-tests";

    /** A back-test that ends one server after the other must not end them all. */
    private static final int MOST_TIMES_TAKEN_OVER = 2;

    private static final System.Logger LOG = System.getLogger(WorkOffBacktestsService.class.getName());

    private final UnitOfWork unitOfWork;
    private final BacktestStore backtests;
    private final BacktestQueue queue;
    private final DueWork due;
    private final BacktestReplay replay;
    private final BacktestWatch watch;
    private final InstantSource clock;
    private volatile boolean stopped;

    WorkOffBacktestsService(
            UnitOfWork unitOfWork,
            BacktestStore backtests,
            BacktestQueue queue,
            DueWork due,
            BacktestReplay replay,
            BacktestWatch watch,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.backtests = backtests;
        this.queue = queue;
        this.due = due;
        this.replay = replay;
        this.watch = watch;
        this.clock = clock;
    }

    /** Those that wait longest go first. */
    static DueMark mark(BacktestJob job) {
        return new DueMark(DueKind.BACKTEST, job.id().value(), job.createdAt(), Urgency.NORMAL, "REQUESTED");
    }

    @Override
    public boolean runNext() {
        return !stopped && due.doNext(List.of(this));
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public DueKind kind() {
        return DueKind.BACKTEST;
    }

    @Override
    public Optional<DueMark> handle(DueTask task) {
        Optional<BacktestJob> started = unitOfWork.in(
                task.tenant(),
                () -> backtests
                        .find(task.tenant(), new BacktestId(task.subject()))
                        .filter(job -> !job.status().isOver())
                        .flatMap(job -> start(task, job)));
        return started.flatMap(job -> run(task.tenant(), job));
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

    private Optional<DueMark> run(TenantId tenant, BacktestJob job) {
        try {
            BacktestProgress progress =
                    new BacktestProgress(clock, (done, total) -> !stopped && isWanted(tenant, job, done, total));
            switch (replay.compute(system(tenant), job, progress)) {
                case BacktestReplay.Computed.Finished finished -> finish(tenant, job, finished.summary());
                case BacktestReplay.Computed.Failed failed -> fail(tenant, job, failed.why());
            }
        } catch (CancellationException calledOff) {
            return stopped ? queuedAgain(tenant, job) : Optional.empty();
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "back-test " + job.id() + " failed", bug);
            fail(tenant, job, BacktestFailure.Known.INTERNAL_ERROR);
        }
        return Optional.empty();
    }

    private boolean isWanted(TenantId tenant, BacktestJob job, int done, int total) {
        boolean wanted = unitOfWork.in(tenant, () -> backtests.progress(tenant, job, done, total));
        if (wanted) {
            watch.further(tenant, job.id());
        }
        return wanted;
    }

    /** Empty: it was called off or taken over in the same moment. */
    private Optional<DueMark> queuedAgain(TenantId tenant, BacktestJob job) {
        boolean queued = unitOfWork.in(tenant, () -> queue.update(system(tenant), job.queuedAgain()));
        return queued ? Optional.of(mark(job)) : Optional.empty();
    }

    private void finish(TenantId tenant, BacktestJob job, BacktestSummary summary) {
        unitOfWork.in(tenant, () -> {
            if (queue.update(system(tenant), job.finished(clock.instant()))) {
                backtests.addSummary(tenant, job.id(), summary);
            }
            return null;
        });
    }

    private void fail(TenantId tenant, BacktestJob job, BacktestFailure why) {
        unitOfWork.in(tenant, () -> queue.update(system(tenant), job.failed(clock.instant(), why)));
    }

    private static Actor system(TenantId tenant) {
        return Actor.system(tenant, PART);
    }
}
