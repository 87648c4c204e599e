package io.hashwatt.application.schedule.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the schedules of a tenant's sites, and every version of each. */
public interface ScheduleStore {

    /** Has nobody else hold the schedules of the site, or remove the site, until the unit of work ends. */
    void hold(TenantId tenant, SiteId site);

    /** @param schedule with its version in force, if it has one */
    void add(TenantId tenant, Schedule schedule);

    /**
     * Writes the schedule if the stored one's version is one less. A version in force that is not kept yet is added to the
     * history.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean update(TenantId tenant, Schedule schedule);

    Optional<Schedule> find(TenantId tenant, ScheduleId id);

    /** All of a site, in order of id, the retired ones too. */
    List<Schedule> list(TenantId tenant, SiteId site);

    /** The wanted part of those of a site that are in one of some states, in order of id. */
    List<Schedule> page(TenantId tenant, SiteId site, Set<Schedule.State> states, Page<ScheduleId> page);

    /** Those of all sites that are active, in order of id. */
    List<Schedule> active(TenantId tenant);

    /** Newest first. */
    List<ScheduleVersion> versions(TenantId tenant, ScheduleId id);
}
