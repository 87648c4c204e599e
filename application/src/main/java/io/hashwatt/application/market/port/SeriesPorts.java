package io.hashwatt.application.market.port;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.domain.market.PriceAge;
import java.time.InstantSource;
import java.util.List;

/**
 * Everything the use cases on kept series need from outside.
 *
 * @param priceAge how old the hashprice of a site may be when something is decided on it
 */
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
        PriceAge priceAge,
        ReadFleet fleet,
        Journal journal,
        IdGenerator ids,
        InstantSource clock) {

    public SeriesPorts {
        priceReaders = List.copyOf(priceReaders);
    }

    public Bookkeeping books() {
        return new Bookkeeping(journal, ids, clock);
    }
}
