package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.event.BacktestEvent;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.tenancy.Actor;
import java.time.InstantSource;

/** Keeps back-tests that were asked for and each of their steps, with its entry in the journal. Within a unit of work. */
final class BacktestQueue {

    private final BacktestStore backtests;
    private final DueWork due;
    private final Journal journal;
    private final IdGenerator ids;
    private final InstantSource clock;

    BacktestQueue(BacktestStore backtests, DueWork due, Journal journal, IdGenerator ids, InstantSource clock) {
        this.backtests = backtests;
        this.due = due;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    BacktestJob add(Actor actor, SiteId site, ManageBacktests.Wish wish) {
        BacktestJob job = BacktestJob.queued(
                new BacktestId(ids.next()),
                site,
                actor.principal().toString(),
                wish.period(),
                wish.policies(),
                wish.groups(),
                wish.draft(),
                clock.instant());
        backtests.add(actor.tenant(), job);
        due.mark(actor.tenant(), WorkOffBacktestsService.mark(job));
        journal.record(actor, BacktestEvent.of(job));
        return job;
    }

    /** @return false: somebody else has taken a step meanwhile, so this one is not taken */
    boolean update(Actor actor, BacktestJob job) {
        boolean updated = backtests.update(actor.tenant(), job);
        if (updated) {
            journal.record(actor, BacktestEvent.of(job));
        }
        return updated;
    }
}
