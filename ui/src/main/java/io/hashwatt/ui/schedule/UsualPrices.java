package io.hashwatt.ui.schedule;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was paid for power on average at each hour of the local day, of late.
 *
 * @param byHour 24 prices per MWh
 * @param days that there were prices of
 * @param isAllIn whether a tariff has made them of the market's
 */
public record UsualPrices(List<BigDecimal> byHour, int days, boolean isAllIn) {

    static final Duration BACK = Duration.ofDays(28);

    /** Fewer days make no custom. */
    private static final int LEAST_DAYS = 7;

    private static final int HOURS = 24;

    /** @return empty if there are too few days, or an hour without any price */
    static Optional<UsualPrices> of(PlanningGrid paid) {
        List<Mean> means = Stream.generate(Mean::new).limit(HOURS).toList();
        Set<LocalDate> days = new HashSet<>();
        for (Slot slot : paid.slots()) {
            Slot.PowerQuote power = slot.power();
            if (power == null) {
                continue;
            }
            ZonedDateTime start = slot.interval().start().atZone(paid.days().zone());
            days.add(start.toLocalDate());
            long minutes = Math.max(1, slot.interval().length().toMinutes());
            for (long passed = 0; passed < minutes; passed += 60) {
                means.get(start.plusMinutes(passed).getHour()).add(power.perMwh(), Math.min(60, minutes - passed));
            }
        }
        return days.size() < LEAST_DAYS || means.stream().anyMatch(mean -> mean.minutes == 0)
                ? Optional.empty()
                : Optional.of(new UsualPrices(
                        means.stream().map(Mean::value).toList(),
                        (int) Math.min(days.size(), BACK.toDays()),
                        paid.isAllIn()));
    }

    /** Usual market price by hour over 28 days, highest 175.02 $/MWh at 18:00 */
    public String words(CurrencyCode currency) {
        List<BigDecimal> rising = new ArrayList<>(byHour);
        rising.sort(null);
        int highest = byHour.indexOf(rising.getLast());
        return T.of(
                isAllIn ? "schedule.prices.allIn" : "schedule.prices",
                Formats.current().count(days),
                Formats.current().price(rising.getLast(), currency),
                "%02d:00".formatted(highest));
    }

    private static final class Mean {

        private BigDecimal sum = BigDecimal.ZERO;
        private long minutes;

        void add(BigDecimal price, long forMinutes) {
            sum = sum.add(price.multiply(BigDecimal.valueOf(forMinutes)));
            minutes += forMinutes;
        }

        BigDecimal value() {
            return Decimals.quotient(sum, BigDecimal.valueOf(minutes)).setScale(2, java.math.RoundingMode.HALF_UP);
        }
    }
}
