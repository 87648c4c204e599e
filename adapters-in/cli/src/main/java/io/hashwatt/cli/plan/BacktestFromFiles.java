package io.hashwatt.cli.plan;

import io.hashwatt.application.plan.backtest.RunBacktest;
import io.hashwatt.documents.plan.BorderSentence;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.replay.Backtest;
import io.hashwatt.domain.plan.replay.BacktestReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replays a site that is given in documents. */
public final class BacktestFromFiles {

    /**
     * @param atHashprice per PH/s and day, assumed in the place of what was paid; null: at what was paid
     * @param grounds as they stand at the end: nothing that was decided on is older
     */
    public record Answer(
            Site site,
            BacktestReport report,
            @Nullable BigDecimal atHashprice,
            PlanGrounds grounds,
            List<String> remarks) {}

    private final PlanningUseCases useCases;

    public BacktestFromFiles(PlanningUseCases useCases) {
        this.useCases = useCases;
    }

    public Answer run(BacktestRequest request, Backtest.Progress progress) {
        SiteLoader loader = new SiteLoader(useCases, request.dayAheadKnownAt());
        List<String> remarks = new ArrayList<>();
        PriceTimeline dayAhead =
                loader.dayAhead(request.dayAhead(), request.site().wanted(), remarks);
        SiteLoader.Loaded loaded = loader.load(request.site());
        remarks.addAll(0, loaded.remarks());
        var command = new RunBacktest.Command(
                loaded.site(),
                dayAhead,
                request.dayAheadKnownAt(),
                request.decisionDelay(),
                request.site().caps(),
                request.policies());
        return switch (useCases.runBacktest().run(command, progress)) {
            case Backtest.Outcome.Finished finished -> {
                RegimeBorder.within(loaded.power(), finished.report().period())
                        .forEach(border -> remarks.add(BorderSentence.of(border)));
                yield new Answer(
                        loaded.site().site(),
                        finished.report(),
                        request.site().assumedHashprice(),
                        loaded.grounds(loaded.site().period().end()).beside(dayAhead),
                        remarks);
            }
            case Backtest.Outcome.NoPrices none -> throw Failures.noPrices(none.period());
            case Backtest.Outcome.Impossible impossible -> throw Failures.impossible(impossible.conflicts());
        };
    }
}
