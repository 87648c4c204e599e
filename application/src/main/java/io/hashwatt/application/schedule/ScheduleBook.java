package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.application.tenancy.journal.Journal;
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
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where schedules are written: who may change one, whether it fits its site, and what the journal says of it. */
final class ScheduleBook {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final SiteFit fit;
    private final Journal journal;
    private final IdGenerator ids;

    ScheduleBook(UnitOfWork unitOfWork, ScheduleStore schedules, SiteFit fit, Journal journal, IdGenerator ids) {
        this.unitOfWork = unitOfWork;
        this.schedules = schedules;
        this.fit = fit;
        this.journal = journal;
        this.ids = ids;
    }

    /** A change for a reason. */
    Outcome<Schedule> change(
            Actor actor,
            ScheduleId id,
            long expectedVersion,
            String why,
            Function<Schedule, Outcome<Schedule>> change) {
        return change(
                actor,
                id,
                expectedVersion,
                found -> Wording.violation("why", why, ManageSchedules.LONGEST_REASON)
                        .<Outcome<Schedule>>map(violation -> new Outcome.Refused<>(List.of(violation)))
                        .orElseGet(() -> change.apply(found)));
    }

    /** @param change of the schedule as it is stored, in a unit of work */
    Outcome<Schedule> change(
            Actor actor, ScheduleId id, long expectedVersion, Function<Schedule, Outcome<Schedule>> change) {
        actor.require(Permission.SCHEDULE);
        return unitOfWork.in(
                actor.tenant(),
                () -> Outcome.found(schedules.find(actor.tenant(), id), "schedule", Schedule::version, expectedVersion)
                        .then(found -> found.state() == State.RETIRED
                                ? Outcome.refused("", "the schedule is retired: copy it to begin anew")
                                : change.apply(found)));
    }

    /** As {@link SiteFit#of}. */
    Outcome<ScheduleContent> fit(Actor actor, SiteId site, @Nullable ScheduleId id, ScheduleContent content) {
        return fit.of(actor, site, id, content);
    }

    Outcome<Schedule> created(Actor actor, SiteId site, ScheduleDraft draft) {
        long kept = schedules.list(actor.tenant(), site).stream()
                .filter(schedule -> schedule.state() != State.RETIRED)
                .count();
        if (kept >= ManageSchedules.MOST_SCHEDULES) {
            return Outcome.refused("", "the site has " + ManageSchedules.MOST_SCHEDULES + " schedules: retire some");
        }
        Schedule created = new Schedule(new ScheduleId(ids.next()), site, State.DRAFT, null, draft, 1);
        schedules.add(actor.tenant(), created);
        journal.record(actor, new ChangedSchedule.Created(created));
        return new Outcome.Done<>(created);
    }

    Outcome<Schedule> redrafted(Actor actor, Schedule found, ScheduleDraft draft) {
        return stored(actor, found.drafted(draft), changed -> recordDraft(actor, found, changed));
    }

    /** For the audit log once, however often its writer saves the same work. See {@link ManageSchedules#SAME_WORK}. */
    private void recordDraft(Actor actor, Schedule before, Schedule schedule) {
        ChangedSchedule drafted = new ChangedSchedule.Drafted(schedule);
        if (isSameWork(before.draft(), Objects.requireNonNull(schedule.draft()))) {
            journal.announce(actor, drafted);
        } else {
            journal.record(actor, drafted);
        }
    }

    private static boolean isSameWork(@Nullable ScheduleDraft before, ScheduleDraft now) {
        return before != null
                && before.by().equals(now.by())
                && now.at().isBefore(before.at().plus(ManageSchedules.SAME_WORK));
    }

    /** @param event what this does to it */
    Outcome<Schedule> kept(Actor actor, Schedule changed, Function<Schedule, ChangedSchedule> event) {
        return stored(actor, changed, kept -> journal.record(actor, event.apply(kept)));
    }

    private Outcome<Schedule> stored(Actor actor, Schedule changed, Consumer<Schedule> written) {
        if (!schedules.update(actor.tenant(), changed)) {
            return new Outcome.Stale<>(changed.version());
        }
        written.accept(changed);
        return new Outcome.Done<>(changed);
    }
}
