package io.hashwatt.application.plan.port;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.tenancy.PurgeRecords;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.application.tenancy.journal.Journal;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Everything the planning of registered sites needs.
 *
 * @param horizon how far a plan reaches when nobody says it
 * @param due what has to be done at a time, and who does it
 */
public record SitePlanningPorts(
        UnitOfWork unitOfWork,
        PlanStore plans,
        BacktestStore backtests,
        ObservedDayStore observedDays,
        SiteInputStore siteInputs,
        PlanInForceStore plansInForce,
        ReadFleet fleet,
        ManageGroups groups,
        ReadSiteMarket market,
        ManageSeries series,
        ReadSeries values,
        ReadIntents intents,
        ReadSchedules schedules,
        PreviewSchedule preview,
        ReadInterventions interventions,
        ReadControl controls,
        ManageTenants tenants,
        FollowEvents events,
        PurgeRecords records,
        Journal journal,
        IdGenerator ids,
        InstantSource clock,
        Duration horizon,
        DueWork due) {

    public Bookkeeping books() {
        return new Bookkeeping(journal, ids, clock);
    }
}
