package io.hashwatt.application.testing;

import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A calendar as a test writes it down: every day in Berlin, of the whole site, unless it says otherwise. */
public record Calendars(
        String name,
        Target target,
        ZoneId zone,
        @Nullable LocalDate until,
        List<CalendarSlot> slots,
        ClockChange change) {

    public static Calendars named(String name) {
        return new Calendars(name, new Target.WholeSite(), Samples.BERLIN, null, List.of(), ClockChange.USUAL);
    }

    public Calendars of(Target other) {
        return new Calendars(name, other, zone, until, slots, change);
    }

    public Calendars until(LocalDate last) {
        return new Calendars(name, target, zone, last, slots, change);
    }

    public Calendars when(ClockChange policy) {
        return new Calendars(name, target, zone, until, slots, policy);
    }

    /** @param from and {@code to} local times; across midnight where the end is not after the beginning */
    public Calendars daily(String from, String to, Wish wish) {
        return on(EnumSet.allOf(DayOfWeek.class), from, to, wish);
    }

    public Calendars on(EnumSet<DayOfWeek> days, String from, String to, Wish wish) {
        LocalTime starts = LocalTime.parse(from);
        LocalTime ends = LocalTime.parse(to);
        List<CalendarSlot> more = new ArrayList<>(slots);
        more.add(new CalendarSlot(new Recurrence.Weekly(days, 1), starts, ends, starts.isBefore(ends) ? 0 : 1, wish));
        return new Calendars(name, target, zone, until, more, change);
    }

    public CalendarContent content() {
        return new CalendarContent(name, target, zone, null, until, slots, new TreeSet<>(), null, change);
    }
}
