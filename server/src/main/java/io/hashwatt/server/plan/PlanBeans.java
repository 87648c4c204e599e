package io.hashwatt.server.plan;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.SitePlanningUseCases;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.plan.backtest.WorkOffBacktests;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.observed.ReadConnectionWorth;
import io.hashwatt.application.plan.observed.ReadHandover;
import io.hashwatt.application.plan.observed.ReadObservedDays;
import io.hashwatt.application.plan.port.SitePlanningPorts;
import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.plan.reading.ReadGrounds;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.application.plan.replanning.PurgePlans;
import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ReadControl;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.application.schedule.ReadInterventions;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.application.tenancy.PurgeRecords;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.domain.plan.record.PlanRetention;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.plan.PlanStores;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.heavy.HeavyInPorts;
import io.hashwatt.server.metrics.ProductMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** The in-ports of planning. */
@ApplicationScoped
class PlanBeans {

    @Produces
    @Singleton
    SitePlanningUseCases useCases(
            UnitOfWork unitOfWork,
            JpaStores all,
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
            Settings settings,
            DueWork due,
            ProductMetrics metrics,
            BacktestNews progress) {
        PlanStores stores = all.plan();
        SitePlanningPorts ports = new SitePlanningPorts(
                unitOfWork,
                stores.plans(),
                stores.backtests(),
                stores.observedDays(),
                stores.siteInputs(),
                stores.plansInForce(),
                fleet,
                groups,
                market,
                series,
                values,
                intents,
                schedules,
                preview,
                interventions,
                controls,
                tenants,
                events,
                records,
                metrics.metered(journal, unitOfWork),
                ids,
                clock,
                Duration.ofHours(settings.number(ConfigKey.PLAN_HORIZON)),
                due);
        return SitePlanningUseCases.of(
                ports, metrics.planWatch(), (tenant, id) -> progress.further(tenant), kept(settings));
    }

    private static PurgePlans.Policy kept(Settings settings) {
        return new PurgePlans.Policy(
                new PlanRetention(
                        Duration.ofDays(settings.number(ConfigKey.KEEP_PLANS)),
                        Duration.ofDays(settings.number(ConfigKey.KEEP_OTHER_PLANS))),
                Duration.ofDays(settings.number(ConfigKey.KEEP_BACKTESTS)));
    }

    @Produces
    @Dependent
    PurgePlans purgePlans(SitePlanningUseCases useCases) {
        return useCases.purgePlans();
    }

    @Produces
    @Dependent
    MakePlan makePlan(SitePlanningUseCases useCases, HeavyInPorts heavy) {
        return heavy.bounded(useCases.makePlan());
    }

    @Produces
    @Dependent
    ReadPlans readPlans(SitePlanningUseCases useCases) {
        return useCases.readPlans();
    }

    @Produces
    @Dependent
    ReadWhy readWhy(SitePlanningUseCases useCases) {
        return useCases.readWhy();
    }

    @Produces
    @Dependent
    ReadGrounds readGrounds(SitePlanningUseCases useCases) {
        return useCases.readGrounds();
    }

    @Produces
    @Dependent
    ReadOutlook readOutlook(SitePlanningUseCases useCases) {
        return useCases.readOutlook();
    }

    @Produces
    @Dependent
    ReadObservedDays readObservedDays(SitePlanningUseCases useCases, HeavyInPorts heavy) {
        return heavy.bounded(useCases.readObservedDays());
    }

    @Produces
    @Dependent
    ReadConnectionWorth readConnectionWorth(SitePlanningUseCases useCases) {
        return useCases.readConnectionWorth();
    }

    @Produces
    @Dependent
    ReadHandover readHandover(SitePlanningUseCases useCases, HeavyInPorts heavy) {
        return heavy.bounded(useCases.readHandover());
    }

    @Produces
    @Dependent
    CompareSchedule compareSchedule(SitePlanningUseCases useCases, HeavyInPorts heavy) {
        return heavy.bounded(useCases.compareSchedule());
    }

    @Produces
    @Singleton
    ReplanSites replanSites(SitePlanningUseCases useCases) {
        return useCases.replanSites();
    }

    @Produces
    @Dependent
    ManageBacktests manageBacktests(SitePlanningUseCases useCases) {
        return useCases.manageBacktests();
    }

    @Produces
    @Dependent
    WorkOffBacktests workOffBacktests(SitePlanningUseCases useCases) {
        return useCases.workOffBacktests();
    }
}
