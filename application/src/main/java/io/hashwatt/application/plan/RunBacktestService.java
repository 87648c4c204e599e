package io.hashwatt.application.plan;

import io.hashwatt.application.market.ReadPowerPrices;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.replay.Backtest;
import java.util.List;

final class RunBacktestService implements RunBacktest {

    private final ReadPowerPrices powerPrices;
    private final ReadPowerPrices dayAheadPrices;

    RunBacktestService(ReadPowerPrices powerPrices, ReadPowerPrices dayAheadPrices) {
        this.powerPrices = powerPrices;
        this.dayAheadPrices = dayAheadPrices;
    }

    @Override
    public Result run(Command command, Progress progress) {
        PlanningGrid grid = command.site().gridOn(powerPrices);
        if (!grid.hasPrices()) {
            return new Result.NoPrices(command.site().period());
        }
        return switch (Backtest.run(setup(command, grid), progress::at)) {
            case Backtest.Outcome.Finished finished -> new Result.Finished(finished.report());
            case Backtest.Outcome.Impossible impossible -> new Result.Impossible(impossible.conflicts());
        };
    }

    private Backtest.Setup setup(Command command, PlanningGrid grid) {
        SiteAndPrices site = command.site();
        PowerSeriesId dayAhead = command.dayAhead();
        return new Backtest.Setup(
                site.site(),
                site.tasks(),
                grid,
                site.hashprice(),
                dayAhead == null ? new PriceTimeline(List.of()) : dayAheadPrices.read(dayAhead, site.period()),
                command.dayAheadKnownAt(),
                command.policies());
    }
}
