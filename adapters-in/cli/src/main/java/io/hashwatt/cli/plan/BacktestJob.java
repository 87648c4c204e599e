package io.hashwatt.cli.plan;

import io.hashwatt.application.market.ImportPowerPrices;
import io.hashwatt.application.plan.RunBacktest;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.plan.replay.BacktestReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replays a site from documents. */
public final class BacktestJob {

    public record Answer(Site site, BacktestReport report, List<String> remarks) {}

    private final PlanningUseCases useCases;

    public BacktestJob(PlanningUseCases useCases) {
        this.useCases = useCases;
    }

    public Answer run(BacktestRequest request, RunBacktest.Progress progress) {
        SiteLoader loader = new SiteLoader(useCases, request.dayAheadKnownAt());
        List<String> remarks = new ArrayList<>();
        PowerSeriesId dayAhead = dayAhead(request, loader, remarks);
        SiteLoader.Loaded loaded = loader.load(request.site());
        remarks.addAll(0, loaded.remarks());
        var command = new RunBacktest.Command(loaded.site(), dayAhead, request.dayAheadKnownAt(), request.policies());
        return switch (useCases.runBacktest().run(command, progress)) {
            case RunBacktest.Result.Finished finished ->
                new Answer(loaded.site().site(), finished.report(), remarks);
            case RunBacktest.Result.NoPrices none -> throw Failures.noPrices(none.period());
            case RunBacktest.Result.Impossible impossible -> throw Failures.impossible(impossible.conflicts());
        };
    }

    private static @Nullable PowerSeriesId dayAhead(BacktestRequest request, SiteLoader loader, List<String> remarks) {
        if (request.dayAhead() == null) {
            return null;
        }
        ImportPowerPrices.Result.Imported imported =
                loader.dayAhead(request.dayAhead(), request.site().wanted());
        remarks.addAll(imported.remarks());
        return imported.series();
    }
}
