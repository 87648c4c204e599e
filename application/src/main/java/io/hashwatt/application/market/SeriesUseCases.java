package io.hashwatt.application.market;

import io.hashwatt.application.market.port.SeriesPorts;

/** The in-ports for work on kept series, assembled; see {@link MarketUseCases} for those on files. */
public record SeriesUseCases(
        ManageSeries manageSeries,
        ImportIntoSeries importIntoSeries,
        ReadSeries readSeries,
        ManageSiteMarket manageSiteMarket,
        ReadSiteMarket readSiteMarket) {

    public static SeriesUseCases of(SeriesPorts ports) {
        return new SeriesUseCases(
                manageSeries(ports),
                importIntoSeries(ports),
                new ReadSeriesService(ports.unitOfWork(), ports.powerPrices(), ports.bitcoinValues()),
                new ManageSiteMarketService(
                        ports.unitOfWork(), ports.fleet(), ports.series(), ports.siteMarkets(), ports.books()),
                new ReadSiteMarketService(
                        ports.unitOfWork(),
                        ports.positions(),
                        ports.siteMarkets(),
                        new SitePriceReading(
                                ports.series(),
                                ports.positions(),
                                ports.powerPrices(),
                                ports.bitcoinValues(),
                                ports.priceAge())));
    }

    private static ManageSeries manageSeries(SeriesPorts ports) {
        return new ManageSeriesService(
                ports.unitOfWork(),
                ports.series(),
                new SeriesRegister(ports.series(), ports.positions(), ports.books()),
                new SeriesExtent(ports.powerPrices(), ports.bitcoinValues()));
    }

    private static ImportIntoSeries importIntoSeries(SeriesPorts ports) {
        var writing = new SeriesWriting(ports.positions(), ports.powerPrices(), ports.bitcoinValues(), ports.clock());
        var imports = new ImportJournal(ports.importReports(), ports.books());
        return new ImportIntoSeriesService(
                ports.unitOfWork(),
                ports.importReports(),
                new SeriesDocument(ports.priceReaders(), ports.bitcoinReader()),
                new ImportBook(
                        ports.series(),
                        new PlausibleImport(ports.powerPrices(), ports.bitcoinValues()),
                        writing,
                        imports),
                new ImportWithdrawal(ports.series(), writing, ports.importReports(), imports));
    }
}
