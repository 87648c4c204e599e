package io.hashwatt.application.market;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.PriceTimeline;

/** The in-ports for work on files, assembled; see {@link SeriesUseCases} for those on kept series. */
public record MarketUseCases(
        ImportPowerPrices importPowerPrices, ImportHashprice importHashprice, ReadPowerPrices readPowerPrices) {

    /** Files on the command line belong to nobody in particular. */
    static final TenantId OWNER_OF_FILES = TenantId.PLATFORM;

    public static MarketUseCases of(MarketPorts ports) {
        return new MarketUseCases(
                new ImportPowerPricesService(ports.priceReaders(), ports.powerPrices(), ports.clock()),
                new ImportHashpriceService(ports.bitcoinReader()),
                (series, period) ->
                        PriceTimeline.finestOf(ports.powerPrices().current(OWNER_OF_FILES, series, period)));
    }
}
