package io.hashwatt.application.schedule;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.fleet.ReadFleet.SiteFleet;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.ScheduleStore;
import io.hashwatt.application.tenancy.Journal;
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
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where schedules are written: who may change one, whether it fits its site, and what the journal says of it. */
final class ScheduleBook {

    private final UnitOfWork unitOfWork;
    private final ScheduleStore schedules;
    private final ReadFleet fleet;
    private final ContentCheck check;
    private final Journal journal;
    private final DraftJournal drafts;
    private final IdGenerator ids;

    ScheduleBook(SchedulePorts ports) {
        this.unitOfWork = ports.unitOfWork();
        this.schedules = ports.schedules();
        this.fleet = ports.fleet();
        this.check = new ContentCheck(ports);
        this.journal = ports.journal();
        this.drafts = new DraftJournal(ports.journal());
        this.ids = ports.ids();
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
        return unitOfWork.in(actor.tenant(), () -> {
            Schedule found = schedules.find(actor.tenant(), id).orElse(null);
            if (found == null) {
                return new Outcome.Missing<>("schedule");
            }
            if (found.version() != expectedVersion) {
                return new Outcome.Stale<>(found.version());
            }
            return found.state() == State.RETIRED
                    ? Outcome.refused("", "the schedule is retired: copy it to begin anew")
                    : change.apply(found);
        });
    }

    /** The content, if it is right at the site. @param id whose content it is; null: of a new one */
    Outcome<ScheduleContent> fit(Actor actor, SiteId site, @Nullable ScheduleId id, ScheduleContent content) {
        schedules.hold(actor.tenant(), site); // of two that take the same name at once, the second finds it taken
        SiteFleet found = fleet.siteWithGroups(actor, site).orElse(null);
        if (found == null) {
            return new Outcome.Missing<>("site");
        }
        List<Schedule> all = schedules.list(actor.tenant(), site);
        List<Violation> violations = check.violations(actor, found, id, content, all);
        return violations.isEmpty() ? new Outcome.Done<>(content) : new Outcome.Refused<>(violations);
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
        return stored(actor, found.drafted(draft), changed -> drafts.record(actor, found, changed));
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
