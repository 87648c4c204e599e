package io.hashwatt.application.market;

import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.application.market.port.TariffFormat;
import java.time.InstantSource;
import java.util.List;

/** The in-ports for work on files, assembled; see {@link SeriesUseCases} for those on kept series. */
public record MarketUseCases(ImportPowerPrices importPowerPrices, ImportHashprice importHashprice) {

    public static MarketUseCases of(
            List<PriceDocumentReader> priceReaders, BitcoinDocumentReader bitcoinReader, InstantSource clock) {
        return new MarketUseCases(
                new ImportPowerPricesService(List.copyOf(priceReaders), clock),
                new ImportHashpriceService(bitcoinReader));
    }

    public static ExchangeTariff exchangeTariff(TariffFormat format) {
        return new ExchangeTariffService(format);
    }
}
