package io.hashwatt.application.market;

import io.hashwatt.application.market.port.PowerPriceStore;
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
import java.util.TreeMap;
import java.util.function.Predicate;

/** The store of a single run: serves the command line, which has no database, and the tests of the use cases. */
public final class InMemoryPowerPriceStore implements PowerPriceStore {

    private final Map<Key, NavigableMap<Interval, List<PowerPrice>>> valuesBySeries = new HashMap<>();

    private record Key(TenantId owner, PowerSeriesId series) {}

    @Override
    public synchronized void append(TenantId owner, Collection<PowerPrice> prices) {
        for (PowerPrice price : List.copyOf(prices)) { // a source that breaks off half-way must store nothing
            valuesBySeries
                    .computeIfAbsent(new Key(owner, price.series()), key -> new TreeMap<>())
                    .computeIfAbsent(price.delivery(), delivery -> new ArrayList<>(1))
                    .add(price);
        }
    }

    @Override
    public List<PowerPrice> current(TenantId owner, PowerSeriesId series, Interval period) {
        return latest(new Key(owner, series), period, price -> true);
    }

    @Override
    public List<PowerPrice> publishedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return latest(
                new Key(owner, series), period, price -> !price.publishedAt().isAfter(instant));
    }

    @Override
    public List<PowerPrice> recordedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period) {
        return latest(
                new Key(owner, series), period, price -> !price.recordedAt().isAfter(instant));
    }

    private synchronized List<PowerPrice> latest(Key series, Interval period, Predicate<PowerPrice> visible) {
        List<PowerPrice> result = new ArrayList<>();
        valuesBySeries.getOrDefault(series, new TreeMap<>()).forEach((delivery, values) -> {
            if (delivery.overlaps(period)) {
                newest(values, visible, result);
            }
        });
        return result;
    }

    @Override
    public synchronized Optional<Coverage> coverage(TenantId owner, PowerSeriesId series) {
        List<PowerPrice> values = valuesBySeries.getOrDefault(new Key(owner, series), new TreeMap<>()).values().stream()
                .flatMap(List::stream)
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

    private static void newest(List<PowerPrice> values, Predicate<PowerPrice> visible, List<PowerPrice> result) {
        PowerPrice newest = null;
        for (PowerPrice value : values) {
            boolean counts = visible.test(value);
            if (counts && (newest == null || !value.recordedAt().isBefore(newest.recordedAt()))) {
                newest = value;
            }
        }
        if (newest != null) {
            result.add(newest);
        }
    }
}
