package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarIntents;
import io.hashwatt.domain.schedule.Neighbour;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleCheck;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.Surroundings;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

final class CheckSchedulesService implements CheckSchedules {

    private static final SiteId NO_SITE = new SiteId(new UUID(0, 0));
    private static final Principal NOBODY = new Principal(Principal.Kind.SYSTEM, "check", "check");

    private final RecurrenceExpander recurrences;
    private final CalendarRules rules;
    private final InstantSource clock;

    CheckSchedulesService(RecurrenceExpander recurrences, InstantSource clock) {
        this.recurrences = recurrences;
        this.rules = new CalendarRules(recurrences);
        this.clock = clock;
    }

    @Override
    public List<Checked> check(List<RegisteredGroup> groups, List<ScheduleContent> schedules) {
        Instant now = clock.instant();
        List<Schedule> fit = IntStream.range(0, schedules.size())
                .filter(at -> violations(schedules.get(at)).isEmpty())
                .mapToObj(at -> inForce(at, schedules.get(at), now))
                .toList();
        Surroundings met = new Surroundings(now, ZoneOffset.UTC, groups, neighbours(fit, now), List.of(), List.of());
        return IntStream.range(0, schedules.size())
                .mapToObj(at -> checked(schedules.get(at), met.without(id(at))))
                .toList();
    }

    private Checked checked(ScheduleContent content, Surroundings met) {
        List<Violation> violations = violations(content);
        return new Checked(
                content, violations, violations.isEmpty() ? ScheduleCheck.of(content, met, recurrences) : List.of());
    }

    private List<Violation> violations(ScheduleContent content) {
        return switch (content) {
            case CalendarContent calendar -> rules.violations(calendar);
            case StrikeContent ignored -> List.of();
        };
    }

    private List<Neighbour> neighbours(List<Schedule> schedules, Instant now) {
        Interval ahead = Interval.of(now.truncatedTo(ChronoUnit.MINUTES), Surroundings.AHEAD);
        return Neighbour.of(schedules, new CalendarIntents(recurrences, ZoneOffset.UTC), ahead);
    }

    private static Schedule inForce(int at, ScheduleContent content, Instant now) {
        ScheduleVersion version = new ScheduleVersion(1, content, NOBODY, now, "check");
        return new Schedule(id(at), NO_SITE, Schedule.State.ACTIVE, version, null, 1);
    }

    private static ScheduleId id(int at) {
        return new ScheduleId(new UUID(1, at));
    }
}
