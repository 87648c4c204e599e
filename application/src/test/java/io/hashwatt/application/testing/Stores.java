package io.hashwatt.application.testing;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.port.DueWorkStore;
import io.hashwatt.application.kernel.port.InstanceLeases;
import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.market.port.SiteMarketStore;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.plan.port.ObservedDayStore;
import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.port.SiteInputStore;
import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.schedule.port.ProtectionStore;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.application.schedule.port.SiteControlStore;
import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.application.tenancy.port.ConsumerStore;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.application.tenancy.port.RequestStore;
import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.application.tenancy.port.UserStore;

/** Every store of one kind, in memory or on one database, and the unit of work they are used in; one may be exchanged. */
public record Stores(
        UnitOfWork unitOfWork,
        InstanceLeases leases,
        DueWorkStore dueWork,
        TenantStore tenants,
        UserStore users,
        ApiKeyStore apiKeys,
        TokenStore tokens,
        JournalStore journal,
        ConsumerStore consumers,
        RequestStore requests,
        SiteStore sites,
        GroupStore groups,
        SeriesStore series,
        PowerPriceStore powerPrices,
        BitcoinValueStore bitcoinValues,
        ImportReportStore importReports,
        SeriesPositionStore seriesPositions,
        SiteMarketStore siteMarkets,
        InterventionStore interventions,
        SiteControlStore controls,
        ScheduleStore schedules,
        ProtectionStore protections,
        PlanStore plans,
        BacktestStore backtests,
        ObservedDayStore observedDays,
        SiteInputStore siteInputs,
        PlanInForceStore plansInForce) {
    public Stores with(ApiKeyStore other) {
        return new Stores(
                unitOfWork,
                leases,
                dueWork,
                tenants,
                users,
                other,
                tokens,
                journal,
                consumers,
                requests,
                sites,
                groups,
                series,
                powerPrices,
                bitcoinValues,
                importReports,
                seriesPositions,
                siteMarkets,
                interventions,
                controls,
                schedules,
                protections,
                plans,
                backtests,
                observedDays,
                siteInputs,
                plansInForce);
    }

    public Stores with(UserStore other) {
        return new Stores(
                unitOfWork,
                leases,
                dueWork,
                tenants,
                other,
                apiKeys,
                tokens,
                journal,
                consumers,
                requests,
                sites,
                groups,
                series,
                powerPrices,
                bitcoinValues,
                importReports,
                seriesPositions,
                siteMarkets,
                interventions,
                controls,
                schedules,
                protections,
                plans,
                backtests,
                observedDays,
                siteInputs,
                plansInForce);
    }

    public Stores with(JournalStore other) {
        return new Stores(
                unitOfWork,
                leases,
                dueWork,
                tenants,
                users,
                apiKeys,
                tokens,
                other,
                consumers,
                requests,
                sites,
                groups,
                series,
                powerPrices,
                bitcoinValues,
                importReports,
                seriesPositions,
                siteMarkets,
                interventions,
                controls,
                schedules,
                protections,
                plans,
                backtests,
                observedDays,
                siteInputs,
                plansInForce);
    }

    public Stores with(PlanStore other) {
        return new Stores(
                unitOfWork,
                leases,
                dueWork,
                tenants,
                users,
                apiKeys,
                tokens,
                journal,
                consumers,
                requests,
                sites,
                groups,
                series,
                powerPrices,
                bitcoinValues,
                importReports,
                seriesPositions,
                siteMarkets,
                interventions,
                controls,
                schedules,
                protections,
                other,
                backtests,
                observedDays,
                siteInputs,
                plansInForce);
    }

    public Stores with(BacktestStore other) {
        return new Stores(
                unitOfWork,
                leases,
                dueWork,
                tenants,
                users,
                apiKeys,
                tokens,
                journal,
                consumers,
                requests,
                sites,
                groups,
                series,
                powerPrices,
                bitcoinValues,
                importReports,
                seriesPositions,
                siteMarkets,
                interventions,
                controls,
                schedules,
                protections,
                plans,
                other,
                observedDays,
                siteInputs,
                plansInForce);
    }
}
