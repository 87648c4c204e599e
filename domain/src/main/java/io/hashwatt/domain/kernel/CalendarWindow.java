package io.hashwatt.domain.kernel;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Local times at which something holds, by what the site's clock and calendar show: an hour that a clock change repeats counts
 * twice, one that it leaves out not at all.
 *
 * @param days of the week, at least one
 * @param months at least one
 * @param from whole minutes
 * @param to whole minutes, not included; not after {@code from}: it holds from then until midnight, and from midnight on
 */
public record CalendarWindow(Set<DayOfWeek> days, Set<Month> months, LocalTime from, LocalTime to) {

    public CalendarWindow {
        days = Set.copyOf(days);
        months = Set.copyOf(months);
        if (days.isEmpty() || months.isEmpty()) {
            throw new IllegalArgumentException("a window has at least one day of the week and one month");
        }
    }

    /** The times in an interval at which it holds, in order and apart from each other. */
    public List<Interval> in(Interval interval, LocalDays days) {
        NavigableSet<LocalTime> borders = new TreeSet<>(List.of(LocalTime.MIDNIGHT, from, to));
        return LocalTimeline.over(interval, days, borders, this::held).stream()
                .map(Timed::interval)
                .toList();
    }

    private Optional<CalendarWindow> held(LocalDateTime local) {
        return contains(local.getDayOfWeek(), local.getMonth(), local.toLocalTime())
                ? Optional.of(this)
                : Optional.empty();
    }

    /** From midnight to midnight. */
    public boolean isAllDay() {
        return from.equals(to);
    }

    public boolean isEveryDay() {
        return days.equals(EnumSet.allOf(DayOfWeek.class));
    }

    public boolean isEveryMonth() {
        return months.equals(EnumSet.allOf(Month.class));
    }

    public boolean contains(DayOfWeek day, Month month, LocalTime time) {
        return days.contains(day) && months.contains(month) && contains(time);
    }

    /** The times of the day at which it may begin or end. */
    public Stream<LocalTime> borders() {
        return Stream.of(from, to);
    }

    private boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }
}
