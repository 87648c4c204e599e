package io.hashwatt.persistence.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import io.hashwatt.persistence.jpa.Rows;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class JpaScheduleStore implements ScheduleStore {

    private final VersionedRows<ScheduleEntity> rows;
    private final ScheduleTable schedules;
    private final VersionTable versions;
    private final Holding sites;

    JpaScheduleStore(CurrentUnitOfWork current) {
        this.rows = new VersionedRows<>(current, ScheduleEntity.class);
        this.schedules = new ScheduleTable(current);
        this.versions = new VersionTable(current);
        this.sites = Holding.ofSites(current);
    }

    @Override
    public void hold(TenantId tenant, SiteId site) {
        sites.hold(tenant, site.value());
    }

    @Override
    public void add(TenantId tenant, Schedule schedule) {
        sites.holdForReference(tenant, schedule.site().value());
        rows.add(new ScheduleEntity(tenant, schedule));
        keepVersion(tenant, schedule);
    }

    @Override
    public boolean update(TenantId tenant, Schedule schedule) {
        boolean fits = rows.replace(new ScheduleEntity(tenant, schedule));
        if (fits) {
            keepVersion(tenant, schedule);
        }
        return fits;
    }

    private void keepVersion(TenantId tenant, Schedule schedule) {
        ScheduleVersion inForce = schedule.inForce();
        if (inForce != null) {
            versions.keep(tenant, schedule.id(), inForce);
        }
    }

    @Override
    public Optional<Schedule> find(TenantId tenant, ScheduleId id) {
        return schedules.find(tenant, id);
    }

    @Override
    public List<Schedule> list(TenantId tenant, SiteId site) {
        return schedules.ofSite(tenant, site);
    }

    @Override
    public List<Schedule> page(TenantId tenant, SiteId site, Set<Schedule.State> states, Page<ScheduleId> page) {
        return states.isEmpty()
                ? List.of()
                : schedules.page(tenant, site, states, Rows.after(page, ScheduleId::value), page.limit());
    }

    @Override
    public List<Schedule> active(TenantId tenant) {
        return schedules.inState(tenant, Schedule.State.ACTIVE);
    }

    @Override
    public List<ScheduleVersion> versions(TenantId tenant, ScheduleId id) {
        return versions.of(tenant, id);
    }
}
