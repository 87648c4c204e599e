package io.hashwatt.server.market;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ExchangeTariff;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.MarketUseCases;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.SeriesUseCases;
import io.hashwatt.application.market.port.SeriesPorts;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.bitcoinexchanges.BitcoinDocuments;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.market.MarketStores;
import io.hashwatt.powerexchanges.PowerDocumentReaders;
import io.hashwatt.powerexchanges.YamlTariffFormat;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.metrics.ProductMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** The in-ports of the market. */
@ApplicationScoped
class MarketBeans {

    @Produces
    @Singleton
    SeriesUseCases useCases(
            UnitOfWork unitOfWork,
            JpaStores all,
            ReadFleet fleet,
            Journal journal,
            IdGenerator ids,
            InstantSource clock,
            Settings settings) {
        MarketStores stores = all.market();
        return SeriesUseCases.of(new SeriesPorts(
                unitOfWork,
                stores.series(),
                stores.seriesPositions(),
                stores.powerPrices(),
                stores.bitcoinValues(),
                stores.importReports(),
                stores.siteMarkets(),
                PowerDocumentReaders.all(),
                BitcoinDocuments.reader(),
                priceAge(settings),
                fleet,
                journal,
                ids,
                clock));
    }

    /** Whoever decides on nothing that is old is told no later than that. */
    private static PriceAge priceAge(Settings settings) {
        int limit = settings.number(ConfigKey.PRICE_AGE_LIMIT);
        int told = Math.min(limit, settings.number(ConfigKey.PRICE_AGE_TOLD));
        return new PriceAge(Duration.ofHours(told), Duration.ofHours(limit));
    }

    @Produces
    @Dependent
    ManageSeries manageSeries(SeriesUseCases useCases) {
        return useCases.manageSeries();
    }

    @Produces
    @Dependent
    ImportIntoSeries importIntoSeries(SeriesUseCases useCases, ProductMetrics metrics) {
        return metrics.metered(useCases.importIntoSeries(), useCases.manageSeries());
    }

    @Produces
    @Dependent
    ReadSeries readSeries(SeriesUseCases useCases) {
        return useCases.readSeries();
    }

    @Produces
    @Dependent
    ManageSiteMarket manageSiteMarket(SeriesUseCases useCases) {
        return useCases.manageSiteMarket();
    }

    @Produces
    @Singleton
    ExchangeTariff exchangeTariff() {
        return MarketUseCases.exchangeTariff(new YamlTariffFormat());
    }

    @Produces
    @Dependent
    ReadSiteMarket readSiteMarket(SeriesUseCases useCases) {
        return useCases.readSiteMarket();
    }
}
