package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The market prices of the {@value UsualByMinute#DAYS} days before some end, for time behind it: each hour to come may have any of the
 * prices that the same local hour had on the same days of the week, all alike likely; where none is known, of all days. So
 * scarce hours stay as dear as they were, instead of being levelled in a mean.
 *
 * <p>Not for several threads.
 */
public final class PricesByHour {

    private static final int HOURS = 24;
    private static final int DAYS_OF_WEEK = DayOfWeek.values().length;
    private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();

    /** A price of a local hour. @param from milliseconds since the hour began, as {@code until} */
    private record Sample(long from, long until, double perMwh) {}

    private final LocalDays days;
    private final Instant from;
    private final Instant end;
    private final List<List<Sample>> byHourOfWeek = new ArrayList<>();
    private final List<List<Sample>> byHour = new ArrayList<>();

    /** @param end of the prices that it is made of */
    public PricesByHour(LocalDays days, Instant end) {
        this.days = days;
        this.end = end;
        this.from = end.minus(Duration.ofDays(UsualByMinute.DAYS));
        for (int i = 0; i < HOURS * DAYS_OF_WEEK; i++) {
            byHourOfWeek.add(new ArrayList<>());
        }
        for (int i = 0; i < HOURS; i++) {
            byHour.add(new ArrayList<>());
        }
    }

    /** Outside of the days it is not looked at. */
    public void add(Interval delivery, BigDecimal perMwh) {
        add(delivery, perMwh.doubleValue());
    }

    /** The same; NaN: none is known. */
    public void add(Interval delivery, double perMwh) {
        if (delivery.start().isBefore(from) || delivery.start().isAfter(end) || Double.isNaN(perMwh)) {
            return;
        }
        Instant begin = delivery.start();
        while (begin.isBefore(delivery.end())) {
            ZonedDateTime local = begin.atZone(days.zone());
            long into = intoHour(local);
            long until = Math.min(
                    HOUR_MILLIS, into + Duration.between(begin, delivery.end()).toMillis());
            Sample sample = new Sample(into, until, perMwh);
            byHourOfWeek.get(hourOfWeek(local)).add(sample);
            byHour.get(local.getHour()).add(sample);
            begin = begin.plusMillis(until - into);
        }
    }

    /** Is told prices and how long each may hold. */
    @FunctionalInterface
    public interface Prices {
        void add(double perMwh, double hours);
    }

    /** Tells what an interval may cost: altogether as long as it is; nothing where nothing is known of such hours. */
    public void tell(Interval interval, Prices prices) {
        Instant begin = interval.start();
        while (begin.isBefore(interval.end())) {
            ZonedDateTime local = begin.atZone(days.zone());
            long into = intoHour(local);
            long until = Math.min(
                    HOUR_MILLIS, into + Duration.between(begin, interval.end()).toMillis());
            List<Sample> samples = byHourOfWeek.get(hourOfWeek(local));
            tell(into, until, samples.isEmpty() ? byHour.get(local.getHour()) : samples, prices);
            begin = begin.plusMillis(until - into);
        }
    }

    private static void tell(long from, long until, List<Sample> samples, Prices prices) {
        long all = samples.stream()
                .mapToLong(sample -> overlap(sample, from, until))
                .sum();
        double hours = (until - from) / (double) HOUR_MILLIS;
        for (Sample sample : samples) {
            long part = overlap(sample, from, until);
            if (part > 0) {
                prices.add(sample.perMwh(), hours * part / all);
            }
        }
    }

    private static long overlap(Sample sample, long from, long until) {
        return Math.max(0, Math.min(sample.until(), until) - Math.max(sample.from(), from));
    }

    private static int hourOfWeek(ZonedDateTime local) {
        return local.getDayOfWeek().ordinal() * HOURS + local.getHour();
    }

    private static long intoHour(ZonedDateTime local) {
        return Duration.ofMinutes(local.getMinute())
                .plusSeconds(local.getSecond())
                .plusNanos(local.getNano())
                .toMillis();
    }
}
