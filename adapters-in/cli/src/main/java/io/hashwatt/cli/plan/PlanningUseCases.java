package io.hashwatt.cli.plan;

import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.application.market.ImportPowerPrices;
import io.hashwatt.application.plan.backtest.RunBacktest;
import io.hashwatt.application.plan.making.PlanSite;

/** The in-ports behind one run of a command. */
public record PlanningUseCases(
        ImportPowerPrices importPowerPrices,
        ImportHashprice importHashprice,
        PlanSite planSite,
        RunBacktest runBacktest) {}
