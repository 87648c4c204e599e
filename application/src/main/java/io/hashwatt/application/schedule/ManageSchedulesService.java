package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.event.ChangedSchedule;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

final class ManageSchedulesService implements ManageSchedules {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final ReadFleet fleet;
    private final ScheduleBook book;

    ManageSchedulesService(UnitOfWork unitOfWork, ScheduleStore schedules, ReadFleet fleet, ScheduleBook book) {
        this.unitOfWork = unitOfWork;
        this.schedules = schedules;
        this.fleet = fleet;
        this.book = book;
    }

    @Override
    public Outcome<Schedule> create(Actor actor, SiteId site, ScheduleContent content) {
        return unitOfWork.in(
                actor.permitted(Permission.SCHEDULE),
                () -> book.fit(actor, site, null, content).then(fitting -> book.created(actor, site, fitting)));
    }

    @Override
    public Outcome<Schedule> draft(Actor actor, ScheduleId id, long expectedVersion, ScheduleContent content) {
        return book.change(
                actor,
                id,
                expectedVersion,
                found -> book.fit(actor, found.site(), id, content)
                        .then(fitting -> book.redrafted(actor, found, fitting)));
    }

    @Override
    public Outcome<Schedule> discardDraft(Actor actor, ScheduleId id, long expectedVersion) {
        return book.change(actor, id, expectedVersion, found -> {
            if (found.draft() == null) {
                return Outcome.refused("", "there is no draft to discard");
            }
            Schedule without = found.inForce() == null ? found.in(State.RETIRED) : found.discarded();
            return book.kept(actor, without, ChangedSchedule.Discarded::new);
        });
    }

    @Override
    public Outcome<Schedule> activate(Actor actor, ScheduleId id, long expectedVersion, String why) {
        return book.change(actor, id, expectedVersion, why, found -> {
            ScheduleDraft draft = found.draft();
            return draft == null
                    ? Outcome.refused("", "there is no draft to activate")
                    : book.fit(actor, found.site(), id, draft.content())
                            .then(content -> book.kept(
                                    actor,
                                    found.activated(book.next(actor, found, content, why)),
                                    kept -> new ChangedSchedule.Activated(kept, why)));
        });
    }

    @Override
    public Outcome<Schedule> pause(Actor actor, ScheduleId id, long expectedVersion, String why) {
        Turn paused = new Turn(
                State.ACTIVE, State.PAUSED, ChangedSchedule.Paused::new, "only an active schedule can be paused");
        return book.change(actor, id, expectedVersion, why, found -> turned(actor, found, paused, why));
    }

    @Override
    public Outcome<Schedule> resume(Actor actor, ScheduleId id, long expectedVersion, String why) {
        Turn resumed = new Turn(
                State.PAUSED, State.ACTIVE, ChangedSchedule.Resumed::new, "only a paused schedule can be resumed");
        return book.change(actor, id, expectedVersion, why, found -> turned(actor, found, resumed, why));
    }

    private record Turn(State from, State to, BiFunction<Schedule, String, ChangedSchedule> event, String rule) {}

    private Outcome<Schedule> turned(Actor actor, Schedule found, Turn turn, String why) {
        return found.state() == turn.from()
                ? book.kept(actor, found.in(turn.to()), kept -> turn.event().apply(kept, why))
                : Outcome.refused("", turn.rule());
    }

    @Override
    public Outcome<Schedule> rollBack(Actor actor, ScheduleId id, long expectedVersion, int number, String why) {
        return book.change(
                actor,
                id,
                expectedVersion,
                why,
                found -> schedules.versions(actor.tenant(), id).stream()
                        .filter(version -> version.number() == number)
                        .findFirst()
                        .map(version -> book.fit(actor, found.site(), id, version.content())
                                .then(content -> book.kept(
                                        actor,
                                        found.rolledBack(book.next(actor, found, content, why)),
                                        kept -> new ChangedSchedule.RolledBack(kept, why))))
                        .orElseGet(() -> Outcome.refused("number", "must be one of its versions")));
    }

    @Override
    public Outcome<Schedule> retire(Actor actor, ScheduleId id, long expectedVersion, String why) {
        return book.change(
                actor,
                id,
                expectedVersion,
                why,
                found -> book.kept(actor, found.in(State.RETIRED), kept -> new ChangedSchedule.Retired(kept, why)));
    }

    @Override
    public Outcome<Schedule> copy(Actor actor, ScheduleId id, SiteId site, String name) {
        return unitOfWork.in(actor.permitted(Permission.SCHEDULE), () -> {
            Schedule found = schedules.find(actor.tenant(), id).orElse(null);
            if (found == null) {
                return new Outcome.Missing<>("schedule");
            }
            Optional<Violation> misnamed = Wording.violation("name", name, ScheduleContent.LONGEST_NAME);
            if (misnamed.isPresent()) {
                return new Outcome.Refused<>(List.of(misnamed.get()));
            }
            return new Transplant(fleet)
                    .to(actor, site, found.site(), found.content().named(name))
                    .then(content -> book.fit(actor, site, null, content))
                    .then(content -> book.created(actor, site, content));
        });
    }
}
