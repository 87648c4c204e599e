package io.hashwatt.server.metrics;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.plan.event.BacktestEvent;
import io.hashwatt.domain.tenancy.Actor;

final class MeteredJournal implements Journal {

    private final Journal journal;
    private final UnitOfWork unitOfWork;
    private final Meters meters;

    MeteredJournal(Journal journal, UnitOfWork unitOfWork, Meters meters) {
        this.journal = journal;
        this.unitOfWork = unitOfWork;
        this.meters = meters;
    }

    @Override
    public void record(Actor actor, Event event) {
        journal.record(actor, event);
        count(event);
    }

    @Override
    public void announce(Actor actor, Event event) {
        journal.announce(actor, event);
        count(event);
    }

    private void count(Event event) {
        if (event instanceof BacktestEvent backtest) {
            String status = Counts.word(backtest.status());
            unitOfWork.afterCommit(() -> meters.count(Metric.BACKTESTS, status));
        }
    }
}
