package io.hashwatt.domain.market.tariff;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Local times at which something holds, by what the site's clock and calendar show: an hour that a clock change repeats counts
 * twice, one that it leaves out not at all.
 *
 * @param days of the week, at least one; a holiday is a Sunday
 * @param months at least one
 * @param from whole minutes
 * @param to whole minutes, not included; not after {@code from}: it holds from then until midnight, and from midnight on
 */
public record TariffWindow(Set<DayOfWeek> days, Set<Month> months, LocalTime from, LocalTime to) {

    public TariffWindow {
        days = Set.copyOf(days);
        months = Set.copyOf(months);
        if (days.isEmpty() || months.isEmpty()) {
            throw new IllegalArgumentException("a window has at least one day of the week and one month");
        }
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

    boolean contains(DayOfWeek day, Month month, LocalTime time) {
        return days.contains(day) && months.contains(month) && contains(time);
    }

    /** The times of the day at which it may begin or end. */
    Stream<LocalTime> borders() {
        return Stream.of(from, to);
    }

    private boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }
}
