package io.hashwatt.application.schedule;

import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.event.ChangedSchedule;
import io.hashwatt.domain.tenancy.Actor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down that a schedule was drafted: for the audit log once, however often its writer saves the same work. */
final class DraftJournal {

    private final Journal journal;

    DraftJournal(Journal journal) {
        this.journal = journal;
    }

    /** See {@link ManageSchedules#SAME_WORK}. @param before whose draft was written over, if it had one */
    void record(Actor actor, Schedule before, Schedule schedule) {
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
}
