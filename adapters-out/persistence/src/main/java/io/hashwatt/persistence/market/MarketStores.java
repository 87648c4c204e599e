package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.market.port.SiteMarketStore;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;

/** The stores of the market context. */
public record MarketStores(
        SeriesStore series,
        SeriesPositionStore seriesPositions,
        PowerPriceStore powerPrices,
        BitcoinValueStore bitcoinValues,
        ImportReportStore importReports,
        SiteMarketStore siteMarkets) {

    public static MarketStores on(CurrentUnitOfWork current) {
        return new MarketStores(
                new JpaSeriesStore(current),
                new JdbcSeriesPositionStore(current),
                new JdbcPowerPriceStore(current),
                new JdbcBitcoinValueStore(current),
                new JdbcImportReportStore(current),
                new JdbcSiteMarketStore(current));
    }
}
