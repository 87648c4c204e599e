package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.LocalTimeline;
import io.hashwatt.domain.kernel.Timed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What power costs at a site at which time, by its tariff and its local days; where it has no tariff, the market price. */
public final class PowerCosts {

    private final @Nullable Tariff tariff;
    private final NavigableSet<LocalTime> borders;
    private final LocalDays days;

    private PowerCosts(@Nullable Tariff tariff, LocalDays days) {
        this.tariff = tariff;
        this.borders = tariff == null ? new TreeSet<>() : tariff.borders();
        this.days = days;
    }

    /** The market price is what is paid. */
    public static PowerCosts atMarket(LocalDays days) {
        return new PowerCosts(null, days);
    }

    /** @param tariff null: none */
    public static PowerCosts of(@Nullable Tariff tariff, LocalDays days) {
        return new PowerCosts(tariff, days);
    }

    public LocalDays days() {
        return days;
    }

    public Optional<Tariff> tariff() {
        return Optional.ofNullable(tariff);
    }

    /** Whether nothing but the market price is paid, as there is no tariff. */
    public boolean areMarket() {
        return tariff == null;
    }

    /** @throws IllegalArgumentException if there is a tariff in another currency */
    public void requireIn(CurrencyCode currency) {
        if (tariff != null) {
            currency.requireSame(tariff.currency());
        }
    }

    /** What holds at an instant; empty: no version holds yet. */
    public Optional<PriceLine> at(Instant instant) {
        return tariff == null
                ? Optional.of(PriceLine.MARKET)
                : tariff.lineAt(LocalDateTime.ofInstant(instant, days.zone()));
    }

    /** What holds in an interval, in order of time; neighbours differ, and time in which no version holds yet is left out. */
    public List<Timed<PriceLine>> over(Interval interval) {
        return tariff == null ? List.of(new Timed<>(interval, PriceLine.MARKET)) : over(interval, tariff::lineAt);
    }

    /** The blocks that are bought ahead in an interval, in order of time. */
    public List<Timed<PaidBlock>> blocks(Interval interval) {
        return tariff == null ? List.of() : over(interval, tariff::blockAt);
    }

    /** Those of them whose unused part is lost. */
    public List<Timed<PaidBlock>> takeOrPay(Interval interval) {
        return tariff == null || !tariff.hasTakeOrPay()
                ? List.of()
                : blocks(interval).stream()
                        .filter(block -> block.value().isTakeOrPay())
                        .toList();
    }

    /** Whether what is paid depends on what all that draw at a site draw together. */
    public boolean dependOnAllDrawn() {
        return tariff != null && (tariff.hasDemandCharges() || tariff.hasTakeOrPay());
    }

    public boolean haveDemandCharges() {
        return tariff != null && tariff.hasDemandCharges();
    }

    /** The billing periods of demand charges that an interval is part of, by their begin; each whole. */
    public List<DemandPeriod> demandPeriods(Interval interval) {
        return tariff == null ? List.of() : new DemandPeriods(tariff, days).within(interval);
    }

    /** The time in an interval that a demand charge of the tariff counts, in order. */
    public List<Interval> counted(DemandCharge charge, Interval interval) {
        return tariff == null
                ? List.of()
                : over(interval, local -> tariff.counts(charge, local) ? Optional.of(charge) : Optional.empty())
                        .stream()
                        .map(Timed::interval)
                        .toList();
    }

    /** What a demand charge measures together with an instant. */
    public Interval measuredWith(DemandCharge charge, Instant instant) {
        LocalDate day = days.dayOf(instant);
        return partOfDay(instant, days.startOf(day), days.startOf(day.plusDays(1)), charge.measured());
    }

    private <T> List<Timed<T>> over(Interval interval, Function<LocalDateTime, Optional<T>> at) {
        return LocalTimeline.over(interval, days, borders, at);
    }

    /** What is billed together with an instant; empty: every price of the market by itself. */
    public Optional<Interval> billedWith(Instant instant) {
        if (tariff == null) {
            return Optional.empty();
        }
        LocalDate day = days.dayOf(instant);
        return tariff.versionOn(day)
                .flatMap(version -> Optional.ofNullable(version.billed()))
                .map(length -> partOfDay(instant, days.startOf(day), days.startOf(day.plusDays(1)), length));
    }

    /** The interval, and what is billed together with its ends. */
    public Interval billedWith(Interval interval) {
        Instant last = interval.end().minusMillis(1);
        return new Interval(
                billedWith(interval.start()).map(Interval::start).orElse(interval.start()),
                billedWith(last).map(Interval::end).orElse(interval.end()));
    }

    private static Interval partOfDay(Instant instant, Instant dayBegins, Instant dayEnds, Duration length) {
        long whole = Duration.between(dayBegins, instant).dividedBy(length);
        Instant from = dayBegins.plus(length.multipliedBy(whole));
        Instant to = from.plus(length);
        return new Interval(from, to.isBefore(dayEnds) ? to : dayEnds);
    }
}
