package io.hashwatt.calendars.ics;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.ClockChange.Gap;
import io.hashwatt.domain.schedule.ClockChange.Overlap;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendars of every kind there is. */
final class SampleCalendars {

    static final Wish ECO = new Wish(Wish.Form.AT_MOST, 1);

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-03");

    private SampleCalendars() {}

    static Stream<CalendarContent> all() {
        CalendarContent nights =
                since(null, slot(weekly(1, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), "22:00", "06:00", 1));
        CalendarContent second = since(JUNE, slot(weekly(2, MONDAY, FRIDAY), "08:00", "12:30", 0));
        CalendarContent rule = since(JUNE, slot(rule("FREQ=MONTHLY;BYDAY=-1FR", "2025-01-15"), "00:00", "00:00", 2));
        CalendarContent counted =
                since(JUNE, slot(rule("FREQ=WEEKLY;COUNT=90;BYDAY=TU,SA", "2026-05-01"), "09:00", "10:00", 0));
        CalendarContent ends = until(second, "2027-01-01");
        CalendarContent dates = since(JUNE, slot(dates("2026-01-01", "2026-07-04", "2026-12-24"), "02:15", "02:45", 0));
        CalendarContent several = new CalendarContent(
                "Nights; \"quiet\", and more\\",
                new Target.WholeSite(),
                ZoneId.of("America/Chicago"),
                JUNE,
                null,
                List.of(
                        slot(weekly(1, MONDAY), "22:00", "06:00", 1),
                        slot(weekly(3, SUNDAY, WEDNESDAY), "10:00", "12:00", 0),
                        slot(rule("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2020-01-01"), "00:00", "00:00", 1),
                        slot(rule("FREQ=DAILY;UNTIL=20261224;INTERVAL=3", "2026-06-01"), "01:30", "03:00", 0),
                        slot(dates("2026-08-01", "2027-03-14"), "13:00", "14:00", 3)),
                days("2026-06-08", "2026-07-05", "2026-08-01", "2030-01-01"),
                null,
                new ClockChange(Gap.SKIP, Overlap.BOTH));
        return Stream.of(
                nights,
                second,
                rule,
                counted,
                ends,
                until(counted, "2026-09-09"),
                dates,
                until(dates, "2026-12-01"),
                several,
                never());
    }

    static CalendarContent withHolidays() {
        CalendarContent base = all().findFirst().orElseThrow();
        return new CalendarContent(
                base.name(),
                base.target(),
                base.zone(),
                base.from(),
                base.until(),
                base.slots(),
                base.except(),
                new Holidays("DE-BY", Holidays.Effect.AS_SUNDAY),
                base.clockChange());
    }

    /** A Monday between a Wednesday and a Thursday. */
    private static CalendarContent never() {
        return until(since(JUNE, slot(weekly(1, MONDAY), "08:00", "09:00", 0)), "2026-06-04");
    }

    private static CalendarContent since(@Nullable LocalDate from, CalendarSlot... slots) {
        return new CalendarContent(
                "nights",
                new Target.WholeSite(),
                BERLIN,
                from,
                null,
                List.of(slots),
                new TreeSet<>(),
                null,
                ClockChange.USUAL);
    }

    private static CalendarContent until(CalendarContent base, String last) {
        return new CalendarContent(
                base.name(),
                base.target(),
                base.zone(),
                base.from(),
                LocalDate.parse(last),
                base.slots(),
                base.except(),
                base.holidays(),
                base.clockChange());
    }

    static CalendarSlot slot(Recurrence on, String starts, String ends, int daysLater) {
        return new CalendarSlot(on, LocalTime.parse(starts), LocalTime.parse(ends), daysLater, ECO);
    }

    static Recurrence weekly(int everyWeeks, DayOfWeek... days) {
        return new Recurrence.Weekly(Set.of(days), everyWeeks);
    }

    static Recurrence rule(String rule, String first) {
        return new Recurrence.Rule(rule, LocalDate.parse(first));
    }

    static Recurrence dates(String... days) {
        return new Recurrence.Dates(days(days));
    }

    static NavigableSet<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }
}
