package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.kernel.DueHandler;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.BacktestFailure;
import io.hashwatt.domain.plan.replay.BacktestJob;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Runs back-tests as they are due. What was left running by a server that died is begun again, but not for ever. */
final class WorkOffBacktestsService implements WorkOffBacktests, DueHandler {

    private static final System.Logger LOG = System.getLogger(WorkOffBacktestsService.class.getName());

    private final DueWork due;
    private final BacktestRuns runs;
    private final BacktestReplay replay;
    private final BacktestWatch watch;
    private final InstantSource clock;
    private volatile boolean stopped;

    WorkOffBacktestsService(
            DueWork due, BacktestRuns runs, BacktestReplay replay, BacktestWatch watch, InstantSource clock) {
        this.due = due;
        this.runs = runs;
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
        return runs.start(task).flatMap(job -> run(task.tenant(), job));
    }

    private Optional<DueMark> run(TenantId tenant, BacktestJob job) {
        try {
            BacktestProgress progress =
                    new BacktestProgress(clock, (done, total) -> !stopped && isWanted(tenant, job, done, total));
            switch (replay.compute(BacktestRuns.system(tenant), job, progress)) {
                case BacktestReplay.Computed.Finished finished -> runs.finish(tenant, job, finished.summary());
                case BacktestReplay.Computed.Failed failed -> runs.fail(tenant, job, failed.why());
            }
        } catch (CancellationException calledOff) {
            return stopped ? queuedAgain(tenant, job) : Optional.empty();
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "back-test " + job.id() + " failed", bug);
            runs.fail(tenant, job, BacktestFailure.Known.INTERNAL_ERROR);
        }
        return Optional.empty();
    }

    private boolean isWanted(TenantId tenant, BacktestJob job, int done, int total) {
        boolean wanted = runs.isWanted(tenant, job, done, total);
        if (wanted) {
            watch.further(tenant, job.id());
        }
        return wanted;
    }

    /** Empty: it was called off or taken over in the same moment. */
    private Optional<DueMark> queuedAgain(TenantId tenant, BacktestJob job) {
        return runs.queueAgain(tenant, job) ? Optional.of(mark(job)) : Optional.empty();
    }
}
