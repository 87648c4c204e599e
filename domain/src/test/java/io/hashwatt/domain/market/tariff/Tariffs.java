package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tariffs for tests, in the currency that is asked for. */
public final class Tariffs {

    private Tariffs() {}

    public static Tariff of(String currency, TariffComponent... components) {
        return billed(currency, null, components);
    }

    public static Tariff billed(String currency, @Nullable Duration together, TariffComponent... components) {
        return new Tariff(
                new CurrencyCode(currency),
                new TreeSet<>(),
                List.of(new TariffVersion(null, together, List.of(components))));
    }

    public static TariffComponent adder(String perMwh) {
        return always(new TariffStep.Adder(new BigDecimal(perMwh)));
    }

    /** Every day. */
    public static TariffComponent adder(String perMwh, String from, String to) {
        return at(new TariffStep.Adder(new BigDecimal(perMwh)), from, to);
    }

    public static TariffComponent percentage(String percent) {
        return always(new TariffStep.Percentage(new BigDecimal(percent)));
    }

    public static TariffComponent fixed(String perMwh) {
        return always(new TariffStep.Fixed(new BigDecimal(perMwh)));
    }

    private static TariffComponent always(TariffStep step) {
        return new TariffComponent("", step, List.of());
    }

    static TariffComponent at(TariffStep step, String from, String to) {
        CalendarWindow window = new CalendarWindow(
                EnumSet.allOf(DayOfWeek.class), EnumSet.allOf(Month.class), LocalTime.parse(from), LocalTime.parse(to));
        return new TariffComponent("", step, List.of(window));
    }
}
