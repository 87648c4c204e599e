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
                new ManageSeriesService(ports),
                new ImportIntoSeriesService(ports),
                new ReadSeriesService(ports),
                new ManageSiteMarketService(ports),
                new ReadSiteMarketService(ports));
    }
}
