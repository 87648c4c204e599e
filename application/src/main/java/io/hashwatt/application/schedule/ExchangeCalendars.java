package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;

/** Takes calendars from other programs and gives them to them, as iCalendar documents. */
public interface ExchangeCalendars {

    /** Characters of a document. */
    int LONGEST_DOCUMENT = 1_000_000;

    /** What is written last as an iCalendar document; refused if it is no calendar. */
    Outcome<String> export(Actor actor, ScheduleId id);

    /**
     * Makes a draft of a document. Refused at {@code document} if it cannot be read, else as {@link ManageSchedules} does.
     *
     * @param name of the schedule
     * @param wish of events that do not say any
     */
    Outcome<Imported> read(Actor actor, SiteId site, String name, Target target, Wish wish, String document);

    /** @param remarks what was left out or taken otherwise, in English */
    record Imported(Schedule schedule, List<String> remarks) {}
}
