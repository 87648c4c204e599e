package io.hashwatt.server;

import io.hashwatt.application.market.InMemoryPowerPriceStore;
import io.hashwatt.application.market.MarketPorts;
import io.hashwatt.application.market.MarketUseCases;
import io.hashwatt.application.plan.PlanPorts;
import io.hashwatt.application.plan.PlanUseCases;
import io.hashwatt.bitcoinexchanges.BitcoinDocuments;
import io.hashwatt.cli.plan.PlanningUseCases;
import io.hashwatt.powerexchanges.PowerDocumentReaders;
import java.time.InstantSource;

/** Who gets which implementation. */
final class Wiring {

    private Wiring() {}

    /** The use cases of one run of a command, with a price store of its own that lasts as long as the run. */
    static PlanningUseCases planning(InstantSource clock) {
        MarketUseCases market = MarketUseCases.of(new MarketPorts(
                PowerDocumentReaders.all(), BitcoinDocuments.reader(), new InMemoryPowerPriceStore(), clock));
        PlanUseCases plan = PlanUseCases.of(new PlanPorts(market.readPowerPrices()));
        return new PlanningUseCases(
                market.importPowerPrices(), market.importHashprice(), plan.planSite(), plan.runBacktest());
    }
}
