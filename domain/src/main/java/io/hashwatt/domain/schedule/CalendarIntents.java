package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what a calendar lays over time into intents. */
public final class CalendarIntents {

    private final CalendarDays days;
    private final ZoneId zone;

    /** @param zone of the site, in which people are told how long; a calendar's own zone is what its times are meant in */
    public CalendarIntents(CalendarDays days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    /** @return cut to the period, in order of time */
    public List<TargetedIntent> of(ScheduleId id, CalendarContent content, Interval period) {
        return new CalendarCompiler(content, days)
                .over(period).stream()
                        .flatMap(firing -> intent(id, content, firing, period).stream())
                        .map(intent -> new TargetedIntent(content.target(), intent))
                        .toList();
    }

    /** What rules by schedules in force; none claims a time before it was put in force. Strike rules want nothing by the clock. */
    public List<TargetedIntent> ofActive(List<Schedule> schedules, Interval period) {
        return schedules.stream()
                .flatMap(schedule -> ofActive(schedule, period))
                .toList();
    }

    private Stream<TargetedIntent> ofActive(Schedule schedule, Interval period) {
        ScheduleVersion version = schedule.inForce();
        if (version == null || !(schedule.ruling() instanceof CalendarContent calendar)) {
            return Stream.empty();
        }
        return Since.minute(version.at(), period).stream()
                .flatMap(ruled -> of(schedule.id(), calendar, ruled).stream());
    }

    private Optional<Intent> intent(ScheduleId id, CalendarContent content, Firing firing, Interval period) {
        Wish wish = firing.slot().wish();
        return firing.interval()
                .intersection(period)
                .map(part -> new Intent(id.value(), IntentClass.CALENDAR, part, wish.bound(), origin(content, firing)));
    }

    private Origin origin(CalendarContent content, Firing firing) {
        Interval taken = firing.interval();
        return new Origin.Calendar(content.name(), new Until(taken.end(), taken.start(), zone));
    }
}
