package io.hashwatt.application.plan;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.plan.port.ObservedDayStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.port.ReplanStore;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.tenancy.FollowEvents;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.application.tenancy.ManageTenants;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Everything the planning of registered sites needs.
 *
 * @param horizon how far a plan reaches when nobody says it
 * @param instance name of this process among those that share the stores; the same after a restart
 */
public record SitePlanningPorts(
        UnitOfWork unitOfWork,
        PlanStore plans,
        ReplanStore replans,
        BacktestStore backtests,
        ObservedDayStore observedDays,
        ReadFleet fleet,
        ReadSiteMarket market,
        ManageSeries series,
        ReadSeries values,
        ReadIntents intents,
        ReadSchedules schedules,
        PreviewSchedule preview,
        ReadControl controls,
        ManageTenants tenants,
        FollowEvents events,
        Journal journal,
        IdGenerator ids,
        InstantSource clock,
        Duration horizon,
        String instance) {}
