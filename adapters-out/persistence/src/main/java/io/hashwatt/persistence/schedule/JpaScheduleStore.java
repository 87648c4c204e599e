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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class JpaScheduleStore implements ScheduleStore {

    private static final String PAGE = """
            select s from ScheduleEntity s
            where s.tenant = :tenant and s.site = :site and s.state in :states and s.id > :after
            order by s.id""";

    private static final String IN_STATE =
            "select s from ScheduleEntity s where s.tenant = :tenant and s.state = :state order by s.id";

    private final VersionedRows<ScheduleEntity> rows;
    private final VersionTable versions;
    private final Holding sites;

    JpaScheduleStore(CurrentUnitOfWork current) {
        this.rows = new VersionedRows<>(current, ScheduleEntity.class);
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
        return rows.find(tenant, id.value())
                .map(found -> found.toSchedule(versions.inForce(tenant, id).get(id.value())));
    }

    @Override
    public List<Schedule> list(TenantId tenant, SiteId site) {
        return schedules(rows.ofSite(tenant, site), versions.inForce(tenant, site));
    }

    @Override
    public List<Schedule> page(TenantId tenant, SiteId site, Set<Schedule.State> states, Page<ScheduleId> page) {
        List<ScheduleEntity> found = rows.list(
                tenant,
                PAGE,
                Map.of("site", site.value(), "states", states, "after", Rows.after(page, ScheduleId::value)),
                page.limit());
        return found.isEmpty()
                ? List.of()
                : schedules(
                        found,
                        versions.inForce(
                                tenant,
                                site,
                                found.getFirst().uuid(),
                                found.getLast().uuid()));
    }

    @Override
    public List<Schedule> active(TenantId tenant) {
        return schedules(
                rows.list(tenant, IN_STATE, Map.of("state", Schedule.State.ACTIVE), Rows.ALL),
                versions.inForceOfActive(tenant));
    }

    private static List<Schedule> schedules(List<ScheduleEntity> found, Map<UUID, ScheduleVersion> inForce) {
        return found.stream()
                .map(schedule -> schedule.toSchedule(inForce.get(schedule.uuid())))
                .toList();
    }

    @Override
    public List<ScheduleVersion> versions(TenantId tenant, ScheduleId id) {
        return versions.of(tenant, id);
    }
}
