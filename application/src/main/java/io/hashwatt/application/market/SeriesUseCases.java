package io.hashwatt.application.market;

/** The in-ports for work on kept series, assembled; see {@link MarketUseCases} for those on files. */
public record SeriesUseCases(
        ManageSeries manageSeries,
        ImportIntoSeries importIntoSeries,
        ReadSeries readSeries,
        ManageSiteMarket manageSiteMarket,
        ReadSiteMarket readSiteMarket) {

    public static SeriesUseCases of(SeriesPorts ports) {
        return new SeriesUseCases(
                new ManageSeriesService(
                        ports.unitOfWork(),
                        ports.series(),
                        ports.positions(),
                        ports.powerPrices(),
                        ports.bitcoinValues(),
                        ports.journal(),
                        ports.ids(),
                        ports.clock()),
                importIntoSeries(ports),
                new ReadSeriesService(ports.unitOfWork(), ports.powerPrices(), ports.bitcoinValues()),
                new ManageSiteMarketService(
                        ports.unitOfWork(), ports.fleet(), ports.series(), ports.siteMarkets(), ports.journal()),
                new ReadSiteMarketService(
                        ports.unitOfWork(),
                        ports.series(),
                        ports.positions(),
                        ports.siteMarkets(),
                        ports.powerPrices(),
                        ports.bitcoinValues()));
    }

    private static ImportIntoSeries importIntoSeries(SeriesPorts ports) {
        return new ImportIntoSeriesService(
                ports.unitOfWork(),
                ports.series(),
                ports.importReports(),
                new SeriesDocument(ports.priceReaders(), ports.bitcoinReader()),
                new SeriesWriting(ports.positions(), ports.powerPrices(), ports.bitcoinValues(), ports.clock()),
                new ImportJournal(ports.importReports(), ports.journal(), ports.ids(), ports.clock()),
                new ImportWithdrawal(
                        ports.series(),
                        ports.positions(),
                        ports.powerPrices(),
                        ports.bitcoinValues(),
                        ports.importReports(),
                        ports.journal(),
                        ports.clock()));
    }
}
