package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

public final class InMemoryScheduleStore implements ScheduleStore {

    private final InMemoryTable<ScheduleId, Schedule> schedules;
    private final InMemoryTable<ScheduleId, List<ScheduleVersion>> versions;

    public InMemoryScheduleStore(InMemoryUnitOfWork unitOfWork) {
        this.schedules = new InMemoryTable<>(unitOfWork);
        this.versions = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void hold(TenantId tenant, SiteId site) {
        // One unit at a time: nobody else is at work.
    }

    @Override
    public void add(TenantId tenant, Schedule schedule) {
        schedules.add(tenant, schedule.id(), schedule);
        keepVersion(tenant, schedule);
    }

    @Override
    public boolean update(TenantId tenant, Schedule schedule) {
        boolean fits = schedules.replace(tenant, schedule.id(), schedule, Schedule::version);
        if (fits) {
            keepVersion(tenant, schedule);
        }
        return fits;
    }

    private void keepVersion(TenantId tenant, Schedule schedule) {
        ScheduleVersion inForce = schedule.inForce();
        List<ScheduleVersion> kept = versions(tenant, schedule.id());
        if (inForce != null && kept.stream().noneMatch(version -> version.number() == inForce.number())) {
            List<ScheduleVersion> more = new ArrayList<>(kept);
            more.addFirst(inForce);
            versions.of(tenant).put(schedule.id(), List.copyOf(more));
        }
    }

    @Override
    public Optional<Schedule> find(TenantId tenant, ScheduleId id) {
        return Optional.ofNullable(schedules.of(tenant).get(id));
    }

    @Override
    public List<Schedule> list(TenantId tenant, SiteId site) {
        return all(tenant, schedule -> schedule.site().equals(site));
    }

    @Override
    public List<Schedule> page(TenantId tenant, SiteId site, Set<Schedule.State> states, Page<ScheduleId> page) {
        return schedules.page(
                tenant, schedule -> schedule.site().equals(site) && states.contains(schedule.state()), page);
    }

    @Override
    public List<Schedule> active(TenantId tenant) {
        return all(tenant, schedule -> schedule.state() == Schedule.State.ACTIVE);
    }

    private List<Schedule> all(TenantId tenant, Predicate<Schedule> wanted) {
        return schedules.of(tenant).values().stream().filter(wanted).toList();
    }

    @Override
    public List<ScheduleVersion> versions(TenantId tenant, ScheduleId id) {
        return versions.of(tenant).getOrDefault(id, List.of());
    }

    public void removeAllOf(TenantId tenant, SiteId site) {
        list(tenant, site).forEach(schedule -> {
            schedules.of(tenant).remove(schedule.id());
            versions.of(tenant).remove(schedule.id());
        });
    }
}
