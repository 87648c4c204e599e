package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.CalendarFormat;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;

final class ExchangeCalendarsService implements ExchangeCalendars {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final ReadFleet fleet;
    private final CalendarFormat format;
    private final ManageSchedules manage;

    ExchangeCalendarsService(
            UnitOfWork unitOfWork,
            ScheduleStore schedules,
            ReadFleet fleet,
            CalendarFormat format,
            ManageSchedules manage) {
        this.unitOfWork = unitOfWork;
        this.schedules = schedules;
        this.fleet = fleet;
        this.format = format;
        this.manage = manage;
    }

    @Override
    public Outcome<String> export(Actor actor, ScheduleId id) {
        actor.require(Permission.READ);
        Optional<Schedule> found = unitOfWork.reading(actor.tenant(), () -> schedules.find(actor.tenant(), id));
        return found.map(schedule -> written(schedule, id)).orElseGet(() -> new Outcome.Missing<>("schedule"));
    }

    private Outcome<String> written(Schedule schedule, ScheduleId id) {
        return schedule.content() instanceof CalendarContent calendar
                ? new Outcome.Done<>(format.write(calendar, id.value().toString()))
                : Outcome.refused("", "only a calendar can be written as iCalendar: prices know no days");
    }

    @Override
    public Outcome<Imported> read(Actor actor, SiteId site, String name, Target target, Wish wish, String document) {
        actor.require(Permission.SCHEDULE);
        Optional<RegisteredSite> found = unitOfWork.reading(
                actor.tenant(), () -> fleet.siteWithGroups(actor, site).map(ReadFleet.SiteFleet::site));
        if (found.isEmpty()) {
            return new Outcome.Missing<>("site");
        }
        Optional<Violation> misnamed = Wording.violation("name", name, ScheduleContent.LONGEST_NAME);
        if (misnamed.isPresent()) {
            return new Outcome.Refused<>(List.of(misnamed.get()));
        }
        if (document.length() > LONGEST_DOCUMENT) {
            return Outcome.refused("document", "must be at most " + LONGEST_DOCUMENT + " characters");
        }
        // Outside a transaction: a long document takes its time, and nothing else is to wait for it.
        CalendarFormat.Assumed assumed =
                new CalendarFormat.Assumed(name, target, found.get().zone(), wish);
        return switch (format.read(document, assumed)) {
            case CalendarFormat.Reading.Read(var content, var remarks) ->
                manage.create(actor, site, content)
                        .then(schedule -> new Outcome.Done<>(new Imported(schedule, remarks)));
            case CalendarFormat.Reading.Unreadable(var defects) ->
                new Outcome.Refused<>(defects.stream()
                        .map(defect -> new Violation("document", defect))
                        .toList());
        };
    }
}
