package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.event.BacktestEvent;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.tenancy.Actor;

/** Keeps back-tests that were asked for and each of their steps, with its entry in the journal. Within a unit of work. */
final class BacktestQueue {

    private final BacktestStore backtests;
    private final DueWork due;
    private final Bookkeeping books;

    BacktestQueue(BacktestStore backtests, DueWork due, Bookkeeping books) {
        this.backtests = backtests;
        this.due = due;
        this.books = books;
    }

    BacktestJob add(Actor actor, SiteId site, ManageBacktests.Wish wish) {
        BacktestJob job = BacktestJob.queued(
                new BacktestId(books.nextId()),
                site,
                actor.principal().toString(),
                wish.period(),
                wish.policies(),
                wish.groups(),
                wish.draft(),
                wish.assumptions(),
                books.now());
        backtests.add(actor.tenant(), job);
        due.mark(actor.tenant(), WorkOffBacktestsService.mark(job));
        books.record(actor, BacktestEvent.of(job));
        return job;
    }

    Outcome<BacktestJob> cancelled(Actor actor, BacktestJob job) {
        BacktestJob cancelled = job.cancelled(books.now());
        return Outcome.written(update(actor, cancelled), cancelled, cancelled.version());
    }

    /** @return false: somebody else has taken a step meanwhile, so this one is not taken */
    boolean update(Actor actor, BacktestJob job) {
        boolean updated = backtests.update(actor.tenant(), job);
        if (updated) {
            books.record(actor, BacktestEvent.of(job));
        }
        return updated;
    }
}
