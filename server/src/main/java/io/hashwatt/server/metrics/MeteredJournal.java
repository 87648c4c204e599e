package io.hashwatt.server.metrics;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.tenancy.Actor;
import java.util.Locale;
import java.util.Optional;

final class MeteredJournal implements Journal {

    private static final String BACKTEST = "backtest";

    private final Journal journal;
    private final UnitOfWork unitOfWork;
    private final Meters meters;

    MeteredJournal(Journal journal, UnitOfWork unitOfWork, Meters meters) {
        this.journal = journal;
        this.unitOfWork = unitOfWork;
        this.meters = meters;
    }

    @Override
    public void record(Actor actor, Change change) {
        journal.record(actor, change);
        count(change);
    }

    @Override
    public void announce(Actor actor, Change change) {
        journal.announce(actor, change);
        count(change);
    }

    private void count(Change change) {
        if (change.subject().equals(BACKTEST)) {
            Optional.ofNullable(change.facts().get("status"))
                    .map(status -> status.toLowerCase(Locale.ROOT))
                    .ifPresent(status -> unitOfWork.afterCommit(() -> meters.count(Metric.BACKTESTS, status)));
        }
    }
}
