package io.hashwatt.application.plan;

import io.hashwatt.application.market.ReadPowerPrices;

/** Everything the planning use cases need. */
public record PlanPorts(ReadPowerPrices powerPrices) {}
