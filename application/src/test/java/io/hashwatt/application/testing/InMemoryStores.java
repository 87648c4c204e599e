package io.hashwatt.application.testing;

import io.hashwatt.application.fleet.InMemoryGroupStore;
import io.hashwatt.application.fleet.InMemorySiteStore;
import io.hashwatt.application.kernel.InMemoryDueWorkStore;
import io.hashwatt.application.kernel.InMemoryInstanceLeases;
import io.hashwatt.application.market.InMemoryBitcoinValueStore;
import io.hashwatt.application.market.InMemoryImportReportStore;
import io.hashwatt.application.market.InMemorySeriesPositionStore;
import io.hashwatt.application.market.InMemorySeriesStore;
import io.hashwatt.application.market.InMemorySiteMarketStore;
import io.hashwatt.application.market.PowerPriceStoreInUnits;
import io.hashwatt.application.plan.InMemoryBacktestStore;
import io.hashwatt.application.plan.InMemoryObservedDayStore;
import io.hashwatt.application.plan.InMemoryPlanInForceStore;
import io.hashwatt.application.plan.InMemoryPlanStore;
import io.hashwatt.application.plan.InMemorySiteInputStore;
import io.hashwatt.application.schedule.InMemoryInterventionStore;
import io.hashwatt.application.schedule.InMemoryProtectionStore;
import io.hashwatt.application.schedule.InMemoryScheduleStore;
import io.hashwatt.application.schedule.InMemorySiteControlStore;
import io.hashwatt.application.tenancy.InMemoryApiKeyStore;
import io.hashwatt.application.tenancy.InMemoryConsumerStore;
import io.hashwatt.application.tenancy.InMemoryJournalStore;
import io.hashwatt.application.tenancy.InMemoryRequestStore;
import io.hashwatt.application.tenancy.InMemoryTenantStore;
import io.hashwatt.application.tenancy.InMemoryTokenStore;
import io.hashwatt.application.tenancy.InMemoryUserStore;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;

/** All stores in memory, empty at first. */
public final class InMemoryStores {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryGroupStore groups = new InMemoryGroupStore(unitOfWork);
    private final InMemorySeriesStore series = new InMemorySeriesStore(unitOfWork);
    private final InMemorySiteMarketStore siteMarkets = new InMemorySiteMarketStore(unitOfWork);
    private final InMemoryInterventionStore interventions = new InMemoryInterventionStore(unitOfWork);
    private final InMemorySiteControlStore controls = new InMemorySiteControlStore(unitOfWork);
    private final InMemoryScheduleStore schedules = new InMemoryScheduleStore(unitOfWork);
    private final InMemoryPlanStore plans = new InMemoryPlanStore(unitOfWork);
    private final InMemoryBacktestStore backtests = new InMemoryBacktestStore(unitOfWork);
    private final InMemorySiteStore sites = new InMemorySiteStore(unitOfWork, this::removeWhatBelongsTo);
    private final InMemoryInstanceLeases leases = new InMemoryInstanceLeases(unitOfWork);

    private final InMemoryObservedDayStore observedDays = new InMemoryObservedDayStore(
            unitOfWork, (tenant, site) -> sites.find(tenant, site).isPresent());

    private final InMemorySiteInputStore siteInputs = new InMemorySiteInputStore(
            unitOfWork, (tenant, site) -> sites.find(tenant, site).isPresent());

    private final InMemoryPlanInForceStore plansInForce = new InMemoryPlanInForceStore(
            unitOfWork, (tenant, site) -> sites.find(tenant, site).isPresent());

    private InMemoryStores() {}

    public static Stores empty() {
        return new InMemoryStores().all();
    }

    private Stores all() {
        return new Stores(
                unitOfWork,
                leases,
                new InMemoryDueWorkStore(unitOfWork, leases),
                new InMemoryTenantStore(unitOfWork),
                new InMemoryUserStore(unitOfWork),
                new InMemoryApiKeyStore(unitOfWork),
                new InMemoryTokenStore(unitOfWork),
                new InMemoryJournalStore(unitOfWork),
                new InMemoryConsumerStore(unitOfWork),
                new InMemoryRequestStore(unitOfWork),
                sites,
                groups,
                series,
                new PowerPriceStoreInUnits(unitOfWork),
                new InMemoryBitcoinValueStore(unitOfWork),
                new InMemoryImportReportStore(unitOfWork),
                new InMemorySeriesPositionStore(unitOfWork, series),
                siteMarkets,
                interventions,
                controls,
                schedules,
                new InMemoryProtectionStore(unitOfWork, groups),
                plans,
                backtests,
                observedDays,
                siteInputs,
                plansInForce);
    }

    private void removeWhatBelongsTo(TenantId tenant, SiteId site) {
        groups.removeAllOf(tenant, site);
        siteMarkets.removeAllOf(tenant, site);
        interventions.removeAllOf(tenant, site);
        controls.removeAllOf(tenant, site);
        schedules.removeAllOf(tenant, site);
        plans.removeAllOf(tenant, site);
        backtests.removeAllOf(tenant, site);
        observedDays.removeAllOf(tenant, site);
        siteInputs.removeAllOf(tenant, site);
        plansInForce.removeAllOf(tenant, site);
    }
}
