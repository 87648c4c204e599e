package io.hashwatt.application.schedule;

import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Actor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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
        journal.record(
                actor,
                new Journal.Change(
                        "schedule." + event.name().toLowerCase(Locale.ROOT),
                        "schedule",
                        schedule.id().toString(),
                        facts));
    }
}
