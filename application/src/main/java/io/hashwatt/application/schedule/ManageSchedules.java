package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;

/**
 * Writes schedules, puts them in force and takes them out again. Only {@link #activate}, {@link #pause}, {@link #resume},
 * {@link #rollBack} and {@link #retire} have an effect, and a new plan of the site is made at once.
 *
 * <p>{@code expectedVersion} is the {@link Schedule#version()} the caller has read; content is refused at the fields of the
 * API: {@code name}, {@code groups}, {@code slots[0].on.rule}, {@code holidays.region}, {@code series_id} and so on.
 */
public interface ManageSchedules {

    /** Schedules of a site that are not retired. */
    int MOST_SCHEDULES = 1_000;

    /** Characters of a reason. */
    int LONGEST_REASON = 200;

    /**
     * Somebody who writes over his own draft sooner than this after he wrote it last goes on with the same piece of work.
     * That is one entry of the audit log however often the draft is kept meanwhile; what of it comes into force, by whom and
     * why is an entry of its own. The events tell of every draft.
     */
    Duration SAME_WORK = Duration.ofMinutes(10);

    /** Writes a draft that has no effect yet. */
    Outcome<Schedule> create(Actor actor, SiteId site, ScheduleContent content);

    /** Writes over the draft, or begins one. See {@link #SAME_WORK}. */
    Outcome<Schedule> draft(Actor actor, ScheduleId id, long expectedVersion, ScheduleContent content);

    /** What is in force stays so; one that was never activated is retired with its draft. */
    Outcome<Schedule> discardDraft(Actor actor, ScheduleId id, long expectedVersion);

    /** The draft becomes the next version and rules; a paused schedule is resumed by it. @param why 1 to {@link #LONGEST_REASON} characters */
    Outcome<Schedule> activate(Actor actor, ScheduleId id, long expectedVersion, String why);

    Outcome<Schedule> pause(Actor actor, ScheduleId id, long expectedVersion, String why);

    Outcome<Schedule> resume(Actor actor, ScheduleId id, long expectedVersion, String why);

    /** What an older version said becomes the next version and rules; a draft is kept. */
    Outcome<Schedule> rollBack(Actor actor, ScheduleId id, long expectedVersion, int number, String why);

    /** Ends it for good. It and its versions can still be read. */
    Outcome<Schedule> retire(Actor actor, ScheduleId id, long expectedVersion, String why);

    /**
     * A new draft, at the same or at another site, that says what this one says. At another site groups are those of the
     * same names; refused at {@code site_id} if it lacks one of them.
     */
    Outcome<Schedule> copy(Actor actor, ScheduleId id, SiteId site, String name);
}
