package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.CalendarWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a price and when it holds.
 *
 * @param name what people call it; empty: nothing
 * @param when at which times, where a holiday is a Sunday; empty: always
 */
public record TariffComponent(String name, TariffStep step, List<CalendarWindow> when) {

    public TariffComponent {
        when = List.copyOf(when);
    }

    public boolean isContract() {
        return step instanceof TariffStep.Contract;
    }

    boolean holds(DayOfWeek day, Month month, LocalTime time) {
        return when.isEmpty() || when.stream().anyMatch(window -> window.contains(day, month, time));
    }

    /** The times of the day at which it may begin or end. */
    Stream<LocalTime> borders() {
        return when.stream().flatMap(CalendarWindow::borders);
    }
}
