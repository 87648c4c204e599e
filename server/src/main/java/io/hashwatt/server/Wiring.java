package io.hashwatt.server;

import io.hashwatt.application.market.MarketUseCases;
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

    /** The use cases of one run of a command. */
    static PlanningUseCases planning(InstantSource clock) {
        MarketUseCases market = MarketUseCases.of(PowerDocumentReaders.all(), BitcoinDocuments.reader(), clock);
        PlanUseCases plan = PlanUseCases.onFiles(clock);
        return new PlanningUseCases(
                market.importPowerPrices(), market.importHashprice(), plan.planSite(), plan.runBacktest());
    }

    /** Looks over schedules in a file. */
    static CheckSchedules checking(InstantSource clock) {
        return ScheduleUseCases.checking(Calendars.expander(), clock);
    }
}
