package io.hashwatt.application.plan;

import io.hashwatt.application.plan.backtest.BacktestUseCases;
import io.hashwatt.application.plan.backtest.RunBacktest;
import io.hashwatt.application.plan.making.PlanMakingUseCases;
import io.hashwatt.application.plan.making.PlanSite;
import java.time.InstantSource;

/**
 * The in-ports for work on files, assembled; see {@link SitePlanningUseCases} for those on registered sites. Both kinds plan
 * and replay by the same code of the domain.
 */
public record PlanUseCases(PlanSite planSite, RunBacktest runBacktest) {

    public static PlanUseCases onFiles(InstantSource clock) {
        return new PlanUseCases(PlanMakingUseCases.onFiles(clock), BacktestUseCases.onFiles());
    }
}
