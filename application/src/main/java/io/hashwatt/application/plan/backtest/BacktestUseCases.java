package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.plan.port.SitePlanningPorts;
import io.hashwatt.domain.plan.replay.Backtest;

/** The in-ports of this room, assembled. */
public record BacktestUseCases(ManageBacktests manageBacktests, WorkOffBacktests workOffBacktests) {

    public static BacktestUseCases of(SitePlanningPorts ports, BacktestWatch watch) {
        var queue = new BacktestQueue(ports.backtests(), ports.due(), ports.books());
        return new BacktestUseCases(
                new ManageBacktestsService(
                        ports.unitOfWork(),
                        ports.backtests(),
                        new BacktestCheck(ports.fleet(), ports.market(), ports.schedules()),
                        queue),
                new WorkOffBacktestsService(
                        ports.due(),
                        new BacktestRuns(ports.unitOfWork(), ports.backtests(), queue, ports.clock()),
                        new BacktestReplay(ports.unitOfWork(), ports.fleet(), ports.market(), ports.intents()),
                        watch,
                        ports.clock()));
    }

    /** For programs without a database. */
    public static RunBacktest onFiles() {
        return (command, progress) -> Backtest.run(command.setup(), progress);
    }
}
