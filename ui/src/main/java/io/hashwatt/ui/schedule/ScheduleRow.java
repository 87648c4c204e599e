package io.hashwatt.ui.schedule;

import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in the list.
 *
 * @param next what takes place now or next; null: nothing, or nothing is known of it
 */
public record ScheduleRow(
        Schedule schedule, List<Finding> findings, @Nullable Firing next) {

    public boolean isCalendar() {
        return schedule.content() instanceof CalendarContent;
    }

    /** Who wrote or activated it last. */
    public Principal changedBy() {
        ScheduleDraft draft = schedule.draft();
        return draft != null ? draft.by() : inForce().by();
    }

    public Instant changedAt() {
        ScheduleDraft draft = schedule.draft();
        return draft != null ? draft.at() : inForce().at();
    }

    private ScheduleVersion inForce() {
        return Objects.requireNonNull(schedule.inForce());
    }
}
