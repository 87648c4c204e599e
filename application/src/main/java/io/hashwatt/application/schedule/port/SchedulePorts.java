package io.hashwatt.application.schedule.port;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.journal.Journal;
import java.time.InstantSource;

/** Everything the use cases around schedules, interventions and control modes need from outside. */
public record SchedulePorts(
        UnitOfWork unitOfWork,
        InterventionStore interventions,
        SiteControlStore controls,
        ScheduleStore schedules,
        ProtectionStore protections,
        RecurrenceExpander recurrences,
        CalendarFormat calendarFormat,
        ReadFleet fleet,
        ManageGroups groups,
        ManageSeries series,
        ManageSiteMarket markets,
        Journal journal,
        IdGenerator ids,
        InstantSource clock) {

    public Bookkeeping books() {
        return new Bookkeeping(journal, ids, clock);
    }
}
