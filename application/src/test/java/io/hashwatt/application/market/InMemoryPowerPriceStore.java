package io.hashwatt.application.market;

import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Keeps prices in memory, without units of work: see {@link PowerPriceStoreInUnits}. */
public final class InMemoryPowerPriceStore implements PowerPriceStore {

    private static final Comparator<Kept> BY_RECORDING = Comparator.comparingLong(Kept::position)
            .thenComparing(kept -> kept.price().recordedAt());

    private final Map<Key, NavigableMap<Interval, List<Kept>>> valuesBySeries = new HashMap<>();
    private final Map<Key, List<Withdrawal>> withdrawals = new HashMap<>();

    private record Key(TenantId owner, PowerSeriesId series) {}

    private record Kept(PowerPrice price, long position) {

        Recorded as() {
            return new Recorded(position, price.recordedAt());
        }
    }

    @Override
    public synchronized void append(TenantId owner, long position, Collection<PowerPrice> prices) {
        for (PowerPrice price : List.copyOf(prices)) { // a source that breaks off half-way must store nothing
            valuesBySeries
                    .computeIfAbsent(new Key(owner, price.series()), key -> new TreeMap<>())
                    .computeIfAbsent(price.delivery(), delivery -> new ArrayList<>(1))
                    .add(new Kept(price, position));
        }
    }

    @Override
    public synchronized void withdraw(TenantId owner, PowerSeriesId series, Withdrawal withdrawal) {
        withdrawals
                .computeIfAbsent(new Key(owner, series), key -> new ArrayList<>())
                .add(withdrawal);
    }

    @Override
    public List<PowerPrice> current(TenantId owner, PowerSeriesId series, Interval period) {
        return latest(new Key(owner, series), period, kept -> true, withdrawal -> true);
    }

    @Override
    public List<PowerPrice> publishedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return latest(
                new Key(owner, series),
                period,
                kept -> !kept.price().publishedAt().isAfter(instant),
                withdrawal -> true);
    }

    @Override
    public List<PowerPrice> recordedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return latest(
                new Key(owner, series),
                period,
                kept -> !kept.price().recordedAt().isAfter(instant),
                withdrawal -> withdrawal.isMadeBy(instant));
    }

    @Override
    public List<PowerPrice> upTo(long position, TenantId owner, PowerSeriesId series, Interval period) {
        return latest(
                new Key(owner, series),
                period,
                kept -> kept.position() <= position,
                withdrawal -> withdrawal.isMadeBy(position));
    }

    private synchronized List<PowerPrice> latest(
            Key series, Interval period, Predicate<Kept> visible, Predicate<Withdrawal> made) {
        Set<Recorded> withdrawn = withdrawn(series, made);
        List<PowerPrice> result = new ArrayList<>();
        valuesBySeries.getOrDefault(series, new TreeMap<>()).forEach((delivery, values) -> {
            if (delivery.overlaps(period)) {
                values.stream()
                        .filter(visible.and(kept -> !withdrawn.contains(kept.as())))
                        .reduce((earlier, later) -> BY_RECORDING.compare(earlier, later) > 0 ? earlier : later)
                        .map(Kept::price)
                        .ifPresent(result::add);
            }
        });
        return result;
    }

    private Set<Recorded> withdrawn(Key series, Predicate<Withdrawal> made) {
        return withdrawals.getOrDefault(series, List.of()).stream()
                .filter(made)
                .map(Withdrawal::values)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Optional<Coverage> coverage(TenantId owner, PowerSeriesId series) {
        Key key = new Key(owner, series);
        Set<Recorded> withdrawn = withdrawn(key, withdrawal -> true);
        List<PowerPrice> values = valuesBySeries.getOrDefault(key, new TreeMap<>()).values().stream()
                .flatMap(List::stream)
                .filter(kept -> !withdrawn.contains(kept.as()))
                .map(Kept::price)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(coverageOf(values));
    }

    private static Coverage coverageOf(List<PowerPrice> values) {
        Instant start = Collections.min(
                        values, Comparator.comparing(value -> value.delivery().start()))
                .delivery()
                .start();
        Comparator<PowerPrice> byEnd =
                Comparator.comparing(value -> value.delivery().end());
        Instant end = Collections.max(values, byEnd).delivery().end();
        Instant finalUntil = values.stream()
                .filter(value -> value.finality() == Finality.FINAL)
                .max(byEnd)
                .map(value -> value.delivery().end())
                .orElse(null);
        Instant recordedAt = Collections.max(values, Comparator.comparing(PowerPrice::recordedAt))
                .recordedAt();
        return new Coverage(new Interval(start, end), finalUntil, recordedAt);
    }
}
