package io.hashwatt.cli.plan;

import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.application.market.ImportPowerPrices;
import io.hashwatt.application.plan.PlanSite;
import io.hashwatt.application.plan.RunBacktest;

/**
 * The in-ports behind one run of a command, on price stores that are empty at the beginning.
 *
 * @param importDayAhead into a store of its own: what the power file lacks is not filled from the day-ahead file
 */
public record PlanningUseCases(
        ImportPowerPrices importPowerPrices,
        ImportPowerPrices importDayAhead,
        ImportHashprice importHashprice,
        PlanSite planSite,
        RunBacktest runBacktest) {}
