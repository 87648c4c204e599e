package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what a schedule would do before it does it. Nothing is saved. */
public interface PreviewSchedule {

    /** How far a preview reaches. */
    Duration AHEAD = Duration.ofDays(14);

    /** The most firings it lists. */
    int MOST_FIRINGS = 50;

    /**
     * @param replacing the schedule whose version in force the draft would take the place of; null: it is a new one
     * @return refused at the fields of the draft, as {@link ManageSchedules} does
     */
    Outcome<Preview> preview(Actor actor, SiteId site, @Nullable ScheduleId replacing, ScheduleContent draft);

    /** What there is to say about each schedule that is active or was never activated; nothing of those without findings. */
    Map<ScheduleId, List<Finding>> findings(Actor actor, SiteId site);

    /** When each active calendar of a site begins or ends something next; nothing of those that do so never again. */
    Map<ScheduleId, Firing> next(Actor actor, SiteId site);

    /**
     * @param period from now on, {@link #AHEAD}
     * @param next of a calendar, what takes place next, also beyond the period; empty of a strike rule
     * @param findings errors first
     * @param groups every group of the site whose bounds differ from those of today's schedules
     */
    record Preview(Interval period, List<Firing> next, List<Finding> findings, List<Change> groups) {}

    /** What a group may do as things are, and what it might do then. */
    record Change(GroupId group, List<Timed<Ruling>> inForce, List<Timed<Ruling>> drafted) {}
}
