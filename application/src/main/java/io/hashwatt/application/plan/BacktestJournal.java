package io.hashwatt.application.plan;

import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.plan.BacktestJob;
import io.hashwatt.domain.tenancy.Actor;
import java.util.Map;

/** How a back-test's changes of status are written down. */
final class BacktestJournal {

    private BacktestJournal() {}

    static void record(Journal journal, Actor actor, String type, BacktestJob job) {
        Map<String, String> facts =
                Map.of("site_id", job.site().toString(), "status", job.status().name());
        journal.record(actor, new Journal.Change(type, "backtest", job.id().toString(), facts));
    }
}
