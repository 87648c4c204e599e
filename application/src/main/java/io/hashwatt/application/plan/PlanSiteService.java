package io.hashwatt.application.plan;

import io.hashwatt.application.market.ReadPowerPrices;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.site.SitePlanner;

final class PlanSiteService implements PlanSite {

    private final ReadPowerPrices powerPrices;

    PlanSiteService(ReadPowerPrices powerPrices) {
        this.powerPrices = powerPrices;
    }

    @Override
    public Result plan(SiteAndPrices command) {
        PlanningGrid grid = command.gridOn(powerPrices);
        if (!grid.hasPrices()) {
            return new Result.NoPrices(command.period());
        }
        return switch (SitePlanner.plan(command.site(), command.tasks(), grid)) {
            case SitePlanner.Outcome.Planned planned -> new Result.Planned(planned.plan());
            case SitePlanner.Outcome.Impossible impossible -> new Result.Impossible(impossible.conflicts());
        };
    }
}
