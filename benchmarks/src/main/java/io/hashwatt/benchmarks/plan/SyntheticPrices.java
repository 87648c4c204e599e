package io.hashwatt.benchmarks.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Quarter-hour prices that look like a European day-ahead market, from a seed: two peaks a day, a hole at noon that goes
 * below zero on sunny days, cheaper weekends, spells of wind and of want, rare spikes. So the benchmarks need no data of
 * anybody's, and everybody measures the same.
 */
final class SyntheticPrices {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant START = Instant.parse("2024-12-31T23:00:00Z");
    private static final int QUARTERS_PER_DAY = 96;

    private final Random random = new Random(20260101);
    private double spell;
    private double sun;
    private double hashprice = 50;

    private SyntheticPrices() {}

    static PlanningGrid grid(int slots) {
        return new PlanningGrid(new SyntheticPrices().slots(slots), new LocalDays(BERLIN), new CurrencyCode("EUR"));
    }

    private List<Slot> slots(int count) {
        List<Slot> slots = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (i % QUARTERS_PER_DAY == 0) {
                newDay();
            }
            Interval interval = Interval.of(START.plus(QUARTER.multipliedBy(i)), QUARTER);
            BigDecimal price = cents(price(interval.start().atZone(BERLIN)));
            slots.add(new Slot(
                    interval,
                    new Slot.PowerQuote(price, Finality.FINAL, interval.start().minus(Duration.ofHours(12))),
                    cents(hashprice)));
        }
        return slots;
    }

    private void newDay() {
        sun = random.nextDouble();
        hashprice = Math.clamp(hashprice + random.nextGaussian(), 35, 65);
    }

    private double price(ZonedDateTime at) {
        double hour = at.getHour() + at.getMinute() / 60.0;
        double season = 0.5 - 0.5 * Math.cos(2 * Math.PI * at.getDayOfYear() / 365.0);
        spell = 0.995 * spell + 2.5 * random.nextGaussian();
        double peaks = 35 * bump(hour, 8, 1.5) + 60 * bump(hour, 19, 2);
        double noon = -120 * sun * (0.3 + 0.7 * season) * bump(hour, 13, 2.5);
        double weekend = at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? -20 : 0;
        double spike = random.nextInt(1_000) == 0 ? 150 + 300 * random.nextDouble() : 0;
        return 75 + spell + peaks + noon + weekend + spike + 4 * random.nextGaussian();
    }

    private static double bump(double hour, double centre, double width) {
        double distance = (hour - centre) / width;
        return Math.exp(-distance * distance / 2);
    }

    private static BigDecimal cents(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    }
}
