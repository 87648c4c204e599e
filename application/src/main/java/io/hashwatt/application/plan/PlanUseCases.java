package io.hashwatt.application.plan;

import io.hashwatt.domain.plan.replay.Backtest;
import io.hashwatt.domain.plan.site.SitePlanner;

/**
 * The in-ports for work on files, assembled; see {@link SitePlanningUseCases} for those on registered sites. Both kinds plan
 * and replay by the same code of the domain.
 */
public record PlanUseCases(PlanSite planSite, RunBacktest runBacktest) {

    public static PlanUseCases onFiles() {
        return new PlanUseCases(
                site -> SitePlanner.plan(site.site(), site.tasks(), site.grid()),
                (command, progress) -> Backtest.run(command.setup(), progress));
    }
}
