package io.hashwatt.persistence.schedule;

import io.hashwatt.application.schedule.port.InterventionStore;
import io.hashwatt.application.schedule.port.ProtectionStore;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.application.schedule.port.SiteControlStore;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;

/** The stores of the schedule context. */
public record ScheduleStores(
        InterventionStore interventions,
        SiteControlStore controls,
        ScheduleStore schedules,
        ProtectionStore protections) {

    public static ScheduleStores on(CurrentUnitOfWork current) {
        return new ScheduleStores(
                new JpaInterventionStore(current),
                new JdbcSiteControlStore(current),
                new JpaScheduleStore(current),
                new JdbcProtectionStore(current));
    }
}
