package io.hashwatt.application.schedule;

import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Actor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to schedules. Those events after which something else rules are what plans are made anew for. */
final class ScheduleJournal {

    private final Journal journal;

    ScheduleJournal(Journal journal) {
        this.journal = journal;
    }

    enum Event {
        CREATED,
        DRAFTED,
        DISCARDED,
        ACTIVATED,
        PAUSED,
        RESUMED,
        ROLLED_BACK,
        RETIRED
    }

    /** @param why empty: nobody had to say */
    void record(Actor actor, Event event, Schedule schedule, String why) {
        journal.record(actor, change(event, schedule, why));
    }

    /** See {@link ManageSchedules#SAME_WORK}. @param before whose draft was written over, if it had one */
    void recordDraft(Actor actor, Schedule before, Schedule schedule) {
        Journal.Change change = change(Event.DRAFTED, schedule, "");
        if (isSameWork(before.draft(), Objects.requireNonNull(schedule.draft()))) {
            journal.announce(actor, change);
        } else {
            journal.record(actor, change);
        }
    }

    private static boolean isSameWork(@Nullable ScheduleDraft before, ScheduleDraft now) {
        return before != null
                && before.by().equals(now.by())
                && now.at().isBefore(before.at().plus(ManageSchedules.SAME_WORK));
    }

    private static Journal.Change change(Event event, Schedule schedule, String why) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "site_id",
                schedule.site().toString(),
                "name",
                schedule.content().name()));
        ScheduleVersion inForce = schedule.inForce();
        if (inForce != null) {
            facts.put("number", Integer.toString(inForce.number()));
        }
        if (!why.isEmpty()) {
            facts.put("reason", why);
        }
        return new Journal.Change(
                "schedule." + event.name().toLowerCase(Locale.ROOT),
                "schedule",
                schedule.id().toString(),
                facts);
    }
}
