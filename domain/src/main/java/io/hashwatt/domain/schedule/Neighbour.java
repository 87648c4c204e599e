package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another calendar in force at the same site, compiled once for whoever is compared with it.
 *
 * @param intents what it wants, in order of time
 */
public record Neighbour(ScheduleId id, String name, Target target, List<Intent> intents) {

    public Neighbour {
        intents = List.copyOf(intents);
    }

    /** Of the schedules that are active, those that are calendars. */
    public static List<Neighbour> of(List<Schedule> schedules, CalendarIntents compiler, Interval period) {
        return schedules.stream()
                .flatMap(schedule -> schedule.ruling() instanceof CalendarContent calendar
                        ? Stream.of(of(schedule, calendar, compiler, period))
                        : Stream.empty())
                .toList();
    }

    private static Neighbour of(
            Schedule schedule, CalendarContent calendar, CalendarIntents compiler, Interval period) {
        return new Neighbour(
                schedule.id(),
                calendar.name(),
                calendar.target(),
                compiler.ofActive(List.of(schedule), period).stream()
                        .map(TargetedIntent::intent)
                        .toList());
    }
}
