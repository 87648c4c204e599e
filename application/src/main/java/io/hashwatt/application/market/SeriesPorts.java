package io.hashwatt.application.market;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.market.port.SiteMarketStore;
import io.hashwatt.application.tenancy.Journal;
import java.time.InstantSource;
import java.util.List;

/** Everything the use cases on kept series need from outside. */
public record SeriesPorts(
        UnitOfWork unitOfWork,
        SeriesStore series,
        SeriesPositionStore positions,
        PowerPriceStore powerPrices,
        BitcoinValueStore bitcoinValues,
        ImportReportStore importReports,
        SiteMarketStore siteMarkets,
        List<PriceDocumentReader> priceReaders,
        BitcoinDocumentReader bitcoinReader,
        ReadFleet fleet,
        Journal journal,
        IdGenerator ids,
        InstantSource clock) {

    public SeriesPorts {
        priceReaders = List.copyOf(priceReaders);
    }
}
