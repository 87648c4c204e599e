package io.hashwatt.benchmarks.schedule;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Schedules in force as a large site has them, no two alike: peaks of a working day, nights, weekends, rules of a month, single
 * dates; each for some of 200 groups, every third with public holidays.
 */
final class BenchmarkSchedules {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Interval YEAR =
            new Interval(Instant.parse("2026-12-31T23:00:00Z"), Instant.parse("2027-12-31T23:00:00Z"));
    static final Interval PLAN =
            new Interval(Instant.parse("2027-03-27T23:00:00Z"), Instant.parse("2027-03-29T11:00:00Z"));

    private static final int GROUPS = 200;
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    private BenchmarkSchedules() {}

    static List<Schedule> of(int schedules) {
        return IntStream.range(0, schedules)
                .mapToObj(BenchmarkSchedules::schedule)
                .toList();
    }

    static Schedule schedule(int number) {
        ScheduleVersion version = new ScheduleVersion(
                1,
                content(number),
                new Principal(Principal.Kind.USER, "1", "anna"),
                Instant.parse("2026-01-01T00:00:00Z"),
                "benchmark");
        return new Schedule(
                new ScheduleId(new UUID(1, number)),
                new SiteId(new UUID(2, 0)),
                Schedule.State.ACTIVE,
                version,
                null,
                1);
    }

    static CalendarContent content(int number) {
        return new CalendarContent(
                "schedule " + number,
                target(number),
                ZONE,
                FIRST,
                null,
                slots(number).toList(),
                new TreeSet<>(List.of(LocalDate.of(2027, 5, 1 + number % 28))),
                number % 3 == 0 ? new Holidays("DE-BY", effect(number)) : null,
                ClockChange.USUAL);
    }

    private static Holidays.Effect effect(int number) {
        return number % 2 == 0 ? Holidays.Effect.SKIP : Holidays.Effect.AS_SUNDAY;
    }

    private static Target target(int number) {
        return new Target.Groups(IntStream.range(0, 1 + number % 20)
                .mapToObj(group -> new GroupId(new UUID(3, (number + group) % GROUPS)))
                .toList());
    }

    private static Stream<CalendarSlot> slots(int number) {
        int minute = number % 60;
        Recurrence working = new Recurrence.Weekly(WORKING_DAYS, 1);
        return switch (number % 4) {
            case 0 -> Stream.of(slot(working, 7, minute, 9, 0), slot(working, 17, minute, 20, 0));
            case 1 ->
                Stream.of(slot(working, 22, minute, 6, 1), slot(new Recurrence.Weekly(WEEKEND, 1), 10, minute, 18, 0));
            case 2 ->
                Stream.of(
                        slot(new Recurrence.Weekly(WORKING_DAYS, 2), 12, minute, 14, 0),
                        slot(new Recurrence.Rule("FREQ=MONTHLY;BYDAY=-1FR", FIRST), 2, minute, 5, 0));
            default ->
                Stream.of(
                        slot(new Recurrence.Rule("FREQ=DAILY;INTERVAL=2", FIRST), 4, minute, 8, 0),
                        slot(new Recurrence.Dates(new TreeSet<>(List.of(FIRST.plusDays(900)))), 0, minute, 23, 0));
        };
    }

    private static CalendarSlot slot(Recurrence on, int hour, int minute, int endHour, int daysLater) {
        return new CalendarSlot(
                on, LocalTime.of(hour, minute), LocalTime.of(endHour, 0), daysLater, new Wish(Wish.Form.AT_MOST, 1));
    }
}
