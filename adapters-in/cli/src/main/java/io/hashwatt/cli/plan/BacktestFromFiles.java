package io.hashwatt.cli.plan;

import io.hashwatt.application.plan.backtest.RunBacktest;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.replay.Backtest;
import io.hashwatt.domain.plan.replay.BacktestReport;
import java.util.ArrayList;
import java.util.List;

/** Replays a site that is given in documents. */
public final class BacktestFromFiles {

    public record Answer(Site site, BacktestReport report, List<String> remarks) {}

    private final PlanningUseCases useCases;

    public BacktestFromFiles(PlanningUseCases useCases) {
        this.useCases = useCases;
    }

    public Answer run(BacktestRequest request, Backtest.Progress progress) {
        SiteLoader loader = new SiteLoader(useCases, request.dayAheadKnownAt());
        List<String> remarks = new ArrayList<>();
        PriceTimeline dayAhead = request.dayAhead() == null
                ? null
                : loader.dayAhead(request.dayAhead(), request.site().wanted(), remarks);
        SiteLoader.Loaded loaded = loader.load(request.site());
        remarks.addAll(0, loaded.remarks());
        var command = new RunBacktest.Command(
                loaded.site(), dayAhead, request.dayAheadKnownAt(), request.decisionDelay(), request.policies());
        return switch (useCases.runBacktest().run(command, progress)) {
            case Backtest.Outcome.Finished finished -> new Answer(loaded.site().site(), finished.report(), remarks);
            case Backtest.Outcome.NoPrices none -> throw Failures.noPrices(none.period());
            case Backtest.Outcome.Impossible impossible -> throw Failures.impossible(impossible.conflicts());
        };
    }
}
