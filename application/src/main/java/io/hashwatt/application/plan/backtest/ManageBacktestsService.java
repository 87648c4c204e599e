package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class ManageBacktestsService implements ManageBacktests {

    private final UnitOfWork unitOfWork;
    private final BacktestStore backtests;
    private final BacktestCheck check;
    private final BacktestQueue queue;
    private final InstantSource clock;

    ManageBacktestsService(
            UnitOfWork unitOfWork,
            BacktestStore backtests,
            BacktestCheck check,
            BacktestQueue queue,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.backtests = backtests;
        this.check = check;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Outcome<BacktestJob> submit(Actor actor, SiteId site, Wish wish) {
        actor.require(Permission.PLAN);
        return unitOfWork.in(
                actor.tenant(),
                () -> check.checked(actor, site, wish).then(good -> new Outcome.Done<>(queue.add(actor, site, good))));
    }

    @Override
    public Outcome<BacktestJob> cancel(Actor actor, BacktestId id) {
        actor.require(Permission.PLAN);
        return unitOfWork.in(
                actor.tenant(),
                () -> Outcome.found(backtests.find(actor.tenant(), id), "back-test")
                        .then(job -> job.status().isOver() ? new Outcome.Done<>(job) : cancelled(actor, job)));
    }

    @Override
    public Optional<BacktestJob> find(Actor actor, BacktestId id) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> backtests.find(actor.tenant(), id));
    }

    @Override
    public Optional<BacktestSummary> summary(Actor actor, BacktestId id) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> backtests.summary(actor.tenant(), id));
    }

    @Override
    public List<BacktestJob> list(Actor actor, SiteId site, Page<BacktestId> page) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> backtests.page(actor.tenant(), site, page));
    }

    @Override
    public List<BacktestJob> newestFirst(Actor actor, SiteId site, Optional<BacktestId> before, int limit) {
        actor.require(Permission.READ);
        return unitOfWork.reading(actor.tenant(), () -> backtests.newestFirst(actor.tenant(), site, before, limit));
    }

    private Outcome<BacktestJob> cancelled(Actor actor, BacktestJob job) {
        BacktestJob cancelled = job.cancelled(clock.instant());
        return queue.update(actor, cancelled)
                ? new Outcome.Done<>(cancelled)
                : new Outcome.Stale<>(cancelled.version());
    }
}
