package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.schedule.event.ChangedSchedule;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where schedules are written: who may change one, whether it fits its site, and what the journal says of it. */
final class ScheduleBook {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final SiteFit fit;
    private final Bookkeeping books;

    ScheduleBook(UnitOfWork unitOfWork, ScheduleStore schedules, SiteFit fit, Bookkeeping books) {
        this.unitOfWork = unitOfWork;
        this.schedules = schedules;
        this.fit = fit;
        this.books = books;
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
        return unitOfWork.in(
                actor.permitted(Permission.SCHEDULE),
                () -> Outcome.found(schedules.find(actor.tenant(), id), "schedule", Schedule::version, expectedVersion)
                        .then(found -> found.state() == State.RETIRED
                                ? Outcome.refused("", "the schedule is retired: copy it to begin anew")
                                : change.apply(found)));
    }

    /** As {@link SiteFit#of}. */
    Outcome<ScheduleContent> fit(Actor actor, SiteId site, @Nullable ScheduleId id, ScheduleContent content) {
        return fit.of(actor, site, id, content);
    }

    /** What the actor puts in force now, after the version that is. */
    ScheduleVersion next(Actor actor, Schedule schedule, ScheduleContent content, String why) {
        ScheduleVersion last = schedule.inForce();
        return new ScheduleVersion(last == null ? 1 : last.number() + 1, content, actor.principal(), books.now(), why);
    }

    Outcome<Schedule> created(Actor actor, SiteId site, ScheduleContent content) {
        long kept = schedules.list(actor.tenant(), site).stream()
                .filter(schedule -> schedule.state() != State.RETIRED)
                .count();
        if (kept >= ManageSchedules.MOST_SCHEDULES) {
            return Outcome.refused("", "the site has " + ManageSchedules.MOST_SCHEDULES + " schedules: retire some");
        }
        Schedule created =
                new Schedule(new ScheduleId(books.nextId()), site, State.DRAFT, null, draft(actor, content), 1);
        schedules.add(actor.tenant(), created);
        return books.recorded(actor, created, new ChangedSchedule.Created(created));
    }

    Outcome<Schedule> redrafted(Actor actor, Schedule found, ScheduleContent content) {
        return stored(actor, found.drafted(draft(actor, content)))
                .then(changed -> draftRecorded(actor, found, changed));
    }

    /** For the audit log once, however often its writer saves the same work. See {@link ManageSchedules#SAME_WORK}. */
    private Outcome<Schedule> draftRecorded(Actor actor, Schedule before, Schedule schedule) {
        ChangedSchedule drafted = new ChangedSchedule.Drafted(schedule);
        if (!isSameWork(before.draft(), Objects.requireNonNull(schedule.draft()))) {
            return books.recorded(actor, schedule, drafted);
        }
        books.announce(actor, drafted);
        return new Outcome.Done<>(schedule);
    }

    private static boolean isSameWork(@Nullable ScheduleDraft before, ScheduleDraft now) {
        return before != null
                && before.by().equals(now.by())
                && now.at().isBefore(before.at().plus(ManageSchedules.SAME_WORK));
    }

    /** @param event what this does to it */
    Outcome<Schedule> kept(Actor actor, Schedule changed, Function<Schedule, ChangedSchedule> event) {
        return stored(actor, changed).then(kept -> books.recorded(actor, kept, event.apply(kept)));
    }

    private ScheduleDraft draft(Actor actor, ScheduleContent content) {
        return new ScheduleDraft(content, actor.principal(), books.now());
    }

    private Outcome<Schedule> stored(Actor actor, Schedule changed) {
        return Outcome.written(schedules.update(actor.tenant(), changed), changed, changed.version());
    }
}
