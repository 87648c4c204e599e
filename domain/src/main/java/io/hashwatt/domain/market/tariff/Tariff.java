package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.CurrencyCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is paid for power on top of the market price, or instead of it. Its days and times are local to the site that has it.
 *
 * @param currency of all amounts: that of the site
 * @param holidays which count as Sundays, at most {@link #MOST_HOLIDAYS}
 * @param versions by rising first day, at least one; each holds until the next one begins
 */
public record Tariff(CurrencyCode currency, NavigableSet<LocalDate> holidays, List<TariffVersion> versions) {

    public static final int MOST_HOLIDAYS = 1_000;
    public static final int MOST_VERSIONS = 100;

    public Tariff {
        holidays = Collections.unmodifiableNavigableSet(new TreeSet<>(holidays));
        versions = List.copyOf(versions);
        if (versions.isEmpty() || versions.size() > MOST_VERSIONS || holidays.size() > MOST_HOLIDAYS) {
            throw new IllegalArgumentException(
                    "a tariff has 1 to " + MOST_VERSIONS + " versions and at most " + MOST_HOLIDAYS + " holidays");
        }
        for (int i = 1; i < versions.size(); i++) {
            if (!follows(versions.get(i - 1), versions.get(i))) {
                throw new IllegalArgumentException("each version begins on a later day than the one before");
            }
        }
    }

    /** Whether the second begins on a later day than the first. */
    public static boolean follows(TariffVersion first, TariffVersion second) {
        LocalDate later = second.from();
        LocalDate earlier = first.from();
        return later != null && (earlier == null || earlier.isBefore(later));
    }

    /** Whether the mean over a longer time is ever paid. */
    public boolean isBilledTogether() {
        return versions.stream().anyMatch(version -> version.billed() != null);
    }

    public boolean hasDemandCharges() {
        return versions.stream().anyMatch(version -> !version.demandCharges().isEmpty());
    }

    boolean hasTakeOrPay() {
        return versions.stream()
                .flatMap(version -> version.components().stream())
                .anyMatch(component -> component.step() instanceof TariffStep.Block(var power, var perMwh, var unused)
                        && unused == TariffStep.Unused.LOST);
    }

    /** Whether a charge counts what is drawn at a time. */
    boolean counts(DemandCharge charge, LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        return charge.counts(weekday(day), day.getMonth(), local.toLocalTime());
    }

    /** Empty: on the day none holds yet. */
    Optional<TariffVersion> versionOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> version.holdsOn(day))
                .findFirst();
    }

    /** Empty: no version holds yet. */
    Optional<PriceLine> lineAt(LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        return versionOn(day).map(version -> version.line(weekday(day), day.getMonth(), local.toLocalTime()));
    }

    /** Empty: none holds. */
    Optional<PaidBlock> blockAt(LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        return versionOn(day)
                .flatMap(version -> version.contract(weekday(day), day.getMonth(), local.toLocalTime()))
                .filter(TariffStep.Block.class::isInstance)
                .map(TariffStep.Block.class::cast)
                .flatMap(block -> lineAt(local).map(line -> new PaidBlock(block, line)));
    }

    private DayOfWeek weekday(LocalDate day) {
        return holidays.contains(day) ? DayOfWeek.SUNDAY : day.getDayOfWeek();
    }

    /** The times of a day at which something may begin or end in it, midnight first. */
    NavigableSet<LocalTime> borders() {
        NavigableSet<LocalTime> borders = versions.stream()
                .flatMap(version -> Stream.concat(
                        version.components().stream().flatMap(TariffComponent::borders),
                        version.demandCharges().stream().flatMap(DemandCharge::borders)))
                .collect(Collectors.toCollection(TreeSet::new));
        borders.add(LocalTime.MIDNIGHT);
        return borders;
    }
}
