package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;

final class ReadSchedulesService implements ReadSchedules {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;

    ReadSchedulesService(SchedulePorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.schedules = ports.schedules();
    }

    @Override
    public List<Schedule> list(Actor actor, SiteId site, boolean retiredToo) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> schedules.list(actor.tenant(), site)).stream()
                .filter(schedule -> retiredToo || schedule.state() != Schedule.State.RETIRED)
                .toList();
    }

    @Override
    public Optional<Schedule> find(Actor actor, ScheduleId id) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> schedules.find(actor.tenant(), id));
    }

    @Override
    public List<ScheduleVersion> versions(Actor actor, ScheduleId id) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> schedules.versions(actor.tenant(), id));
    }
}
