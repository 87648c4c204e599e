package io.hashwatt.server;

import io.hashwatt.application.market.InMemoryPowerPriceStore;
import io.hashwatt.application.market.MarketPorts;
import io.hashwatt.application.market.MarketUseCases;
import io.hashwatt.application.plan.PlanPorts;
import io.hashwatt.application.plan.PlanUseCases;
import io.hashwatt.application.schedule.CheckSchedules;
import io.hashwatt.application.schedule.ScheduleUseCases;
import io.hashwatt.bitcoinexchanges.BitcoinDocuments;
import io.hashwatt.calendars.Calendars;
import io.hashwatt.cli.plan.PlanningUseCases;
import io.hashwatt.powerexchanges.PowerDocumentReaders;
import java.time.InstantSource;

/** Who gets which implementation. */
final class Wiring {

    private Wiring() {}

    /**
     * The use cases of one run of a command, with price stores that last as long as the run: one for the power prices, one
     * for the day-ahead prices beside them, so that what one file lacks is never filled from the other.
     */
    static PlanningUseCases planning(InstantSource clock) {
        MarketUseCases market = market(clock);
        MarketUseCases dayAhead = market(clock);
        PlanUseCases plan = PlanUseCases.of(new PlanPorts(market.readPowerPrices(), dayAhead.readPowerPrices()));
        return new PlanningUseCases(
                market.importPowerPrices(),
                dayAhead.importPowerPrices(),
                market.importHashprice(),
                plan.planSite(),
                plan.runBacktest());
    }

    /** Looks over schedules in a file. */
    static CheckSchedules checking(InstantSource clock) {
        return ScheduleUseCases.checking(Calendars.expander(), clock);
    }

    private static MarketUseCases market(InstantSource clock) {
        return MarketUseCases.of(new MarketPorts(
                PowerDocumentReaders.all(), BitcoinDocuments.reader(), new InMemoryPowerPriceStore(), clock));
    }
}
