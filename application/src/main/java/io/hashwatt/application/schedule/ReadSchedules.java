package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** The schedules of a site and their history. */
public interface ReadSchedules {

    /** All of a site, in the order they were written; retired ones only if asked for. */
    List<Schedule> list(Actor actor, SiteId site, boolean retiredToo);

    /** The wanted part of those of a site that are in one of some states, in the order they were written. */
    List<Schedule> page(Actor actor, SiteId site, Set<Schedule.State> states, Page<ScheduleId> page);

    Optional<Schedule> find(Actor actor, ScheduleId id);

    /** Sites with an active strike rule on a series that is not their own choice but the rule's. */
    List<SiteId> sitesWatching(Actor actor, SeriesId series);

    /** Newest first; empty if there is no such schedule or it was never activated. */
    List<ScheduleVersion> versions(Actor actor, ScheduleId id);

    /** The regions whose public holidays are known, as {@code DE} and {@code DE-BY}. */
    NavigableSet<String> holidayRegions();
}
