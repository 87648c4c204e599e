package io.hashwatt.application.plan;

/** The in-ports for work on files, assembled; see {@link SitePlanningUseCases} for those on registered sites. */
public record PlanUseCases(PlanSite planSite, RunBacktest runBacktest) {

    public static PlanUseCases of(PlanPorts ports) {
        return new PlanUseCases(
                new PlanSiteService(ports.powerPrices()),
                new RunBacktestService(ports.powerPrices(), ports.dayAheadPrices()));
    }
}
