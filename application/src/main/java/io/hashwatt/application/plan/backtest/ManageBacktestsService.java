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
import java.util.List;
import java.util.Optional;

final class ManageBacktestsService implements ManageBacktests {

    private final UnitOfWork unitOfWork;
    private final BacktestStore backtests;
    private final BacktestCheck check;
    private final BacktestQueue queue;

    ManageBacktestsService(UnitOfWork unitOfWork, BacktestStore backtests, BacktestCheck check, BacktestQueue queue) {
        this.unitOfWork = unitOfWork;
        this.backtests = backtests;
        this.check = check;
        this.queue = queue;
    }

    @Override
    public Outcome<BacktestJob> submit(Actor actor, SiteId site, Wish wish) {
        return unitOfWork.in(
                actor.permitted(Permission.PLAN),
                () -> check.checked(actor, site, wish).then(good -> new Outcome.Done<>(queue.add(actor, site, good))));
    }

    @Override
    public Outcome<BacktestJob> cancel(Actor actor, BacktestId id) {
        return unitOfWork.in(
                actor.permitted(Permission.PLAN),
                () -> Outcome.found(backtests.find(actor.tenant(), id), "back-test")
                        .then(job -> job.status().isOver() ? new Outcome.Done<>(job) : queue.cancelled(actor, job)));
    }

    @Override
    public Optional<BacktestJob> find(Actor actor, BacktestId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> backtests.find(actor.tenant(), id));
    }

    @Override
    public Optional<BacktestSummary> summary(Actor actor, BacktestId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> backtests.summary(actor.tenant(), id));
    }

    @Override
    public List<BacktestJob> list(Actor actor, SiteId site, Page<BacktestId> page) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> backtests.page(actor.tenant(), site, page));
    }

    @Override
    public List<BacktestJob> newestFirst(Actor actor, SiteId site, Optional<BacktestId> before, int limit) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> backtests.newestFirst(actor.tenant(), site, before, limit));
    }
}
