package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

final class ReadSchedulesService implements ReadSchedules {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final RecurrenceExpander recurrences;

    ReadSchedulesService(UnitOfWork unitOfWork, ScheduleStore schedules, RecurrenceExpander recurrences) {
        this.unitOfWork = unitOfWork;
        this.schedules = schedules;
        this.recurrences = recurrences;
    }

    @Override
    public List<Schedule> list(Actor actor, SiteId site, boolean retiredToo) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> schedules.list(actor.tenant(), site)).stream()
                .filter(schedule -> retiredToo || schedule.state() != Schedule.State.RETIRED)
                .toList();
    }

    @Override
    public List<Schedule> page(Actor actor, SiteId site, Set<Schedule.State> states, Page<ScheduleId> page) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> schedules.page(actor.tenant(), site, states, page));
    }

    @Override
    public Optional<Schedule> find(Actor actor, ScheduleId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> schedules.find(actor.tenant(), id));
    }

    @Override
    public List<SiteId> sitesWatching(Actor actor, SeriesId series) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> schedules.active(actor.tenant())).stream()
                .filter(schedule -> schedule.ruling() instanceof StrikeContent strike && series.equals(strike.series()))
                .map(Schedule::site)
                .distinct()
                .toList();
    }

    @Override
    public List<ScheduleVersion> versions(Actor actor, ScheduleId id) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> schedules.versions(actor.tenant(), id));
    }

    @Override
    public NavigableSet<String> holidayRegions() {
        return recurrences.regions();
    }
}
