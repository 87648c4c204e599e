package io.hashwatt.application.market;

import io.hashwatt.domain.market.PriceTimeline;

/** The in-ports of this context, assembled. */
public record MarketUseCases(
        ImportPowerPrices importPowerPrices, ImportHashprice importHashprice, ReadPowerPrices readPowerPrices) {

    public static MarketUseCases of(MarketPorts ports) {
        return new MarketUseCases(
                new ImportPowerPricesService(ports.priceReaders(), ports.powerPrices(), ports.clock()),
                new ImportHashpriceService(ports.bitcoinReader()),
                (series, period) -> PriceTimeline.finestOf(ports.powerPrices().current(series, period)));
    }
}
