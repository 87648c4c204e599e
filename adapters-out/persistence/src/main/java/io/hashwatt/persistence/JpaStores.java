package io.hashwatt.persistence;

import io.hashwatt.persistence.fleet.FleetStores;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.JpaPersistence;
import io.hashwatt.persistence.kernel.KernelStores;
import io.hashwatt.persistence.market.MarketStores;
import io.hashwatt.persistence.plan.PlanStores;
import io.hashwatt.persistence.schedule.ScheduleStores;
import io.hashwatt.persistence.tenancy.TenancyStores;

/** All stores of a database. They work inside its unit of work only. */
public record JpaStores(
        KernelStores kernel,
        TenancyStores tenancy,
        FleetStores fleet,
        MarketStores market,
        ScheduleStores schedule,
        PlanStores plan) {

    public static JpaStores on(JpaPersistence persistence) {
        CurrentUnitOfWork current = persistence.current();
        return new JpaStores(
                KernelStores.on(current, persistence.servesSeveral()),
                TenancyStores.on(current),
                FleetStores.on(current),
                MarketStores.on(current),
                ScheduleStores.on(current),
                PlanStores.on(current));
    }
}
