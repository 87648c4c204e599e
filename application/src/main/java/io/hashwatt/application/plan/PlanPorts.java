package io.hashwatt.application.plan;

import io.hashwatt.application.market.ReadPowerPrices;

/**
 * Everything the planning use cases need.
 *
 * @param powerPrices what sites are planned and settled on
 * @param dayAheadPrices what the day-ahead policy plans on; the same where one store keeps all series
 */
public record PlanPorts(ReadPowerPrices powerPrices, ReadPowerPrices dayAheadPrices) {}
