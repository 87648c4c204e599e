package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.CalendarWindow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * So much per kW of the highest draw of a billing period, at the site's meter: the mean over an interval that is measured.
 *
 * @param name by which it is told from others of the tariff: not blank
 * @param perKw in the currency of the tariff, for a whole billing period; above 0
 * @param measured length of the intervals, counted from local midnight: a whole part of a day
 * @param when which of them count, by their begin; empty: all; begins and ends where an interval does
 */
public record DemandCharge(
        String name, BigDecimal perKw, Duration measured, BillingPeriod period, List<CalendarWindow> when) {

    /** A charge above this is a slip of the pen. */
    public static final BigDecimal MOST_PER_KW = BigDecimal.valueOf(1_000_000);
    /** As meters of most grids have it. */
    public static final Duration USUALLY_MEASURED = Duration.ofMinutes(15);

    public DemandCharge {
        when = List.copyOf(when);
        if (name.isBlank() || perKw.signum() <= 0 || perKw.compareTo(MOST_PER_KW) > 0) {
            throw new IllegalArgumentException(
                    "a demand charge has a name and an amount above 0, at most " + MOST_PER_KW);
        }
        if (!TariffVersion.isPartOfDay(measured)) {
            throw new IllegalArgumentException("what is measured together is a whole part of a day");
        }
        if (!when.stream().allMatch(window -> isMeasuredWhole(window, measured))) {
            throw new IllegalArgumentException("a window begins and ends where a measured interval does");
        }
    }

    /** Whether the window cuts no measured interval in two. */
    public static boolean isMeasuredWhole(CalendarWindow window, Duration measured) {
        return Stream.of(window.from(), window.to()).allMatch(time -> time.toSecondOfDay() % measured.toSeconds() == 0);
    }

    boolean counts(DayOfWeek day, Month month, LocalTime time) {
        return when.isEmpty() || when.stream().anyMatch(window -> window.contains(day, month, time));
    }

    Stream<LocalTime> borders() {
        return when.stream().flatMap(CalendarWindow::borders);
    }
}
