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
import java.lang.reflect.RecordComponent;

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
    /** The same with another of its kind: the only one of these stores that it can stand in for. */
    public Stores with(Object other) {
        RecordComponent[] kinds = Stores.class.getRecordComponents();
        Object[] all = new Object[kinds.length];
        try {
            for (int i = 0; i < kinds.length; i++) {
                all[i] = kinds[i].getType().isInstance(other)
                        ? other
                        : kinds[i].getAccessor().invoke(this);
            }
            return (Stores) Stores.class.getConstructors()[0].newInstance(all);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
