package io.hashwatt.application.market;

import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The store of a single run: serves the command line, which has no database, and the tests of the use cases. */
public final class InMemoryPowerPriceStore implements PowerPriceStore {

    private final Map<PowerSeriesId, NavigableMap<Interval, List<PowerPrice>>> valuesBySeries = new HashMap<>();

    @Override
    public synchronized void append(Collection<PowerPrice> prices) {
        for (PowerPrice price : List.copyOf(prices)) { // a source that breaks off half-way must store nothing
            valuesBySeries
                    .computeIfAbsent(price.series(), series -> new TreeMap<>())
                    .computeIfAbsent(price.delivery(), delivery -> new ArrayList<>(1))
                    .add(price);
        }
    }

    @Override
    public List<PowerPrice> current(PowerSeriesId series, Interval period) {
        return latest(series, period, price -> true);
    }

    @Override
    public List<PowerPrice> publishedBy(Instant instant, PowerSeriesId series, Interval period) {
        return latest(series, period, price -> !price.publishedAt().isAfter(instant));
    }

    @Override
    public List<PowerPrice> recordedBy(Instant instant, PowerSeriesId series, Interval period) {
        return latest(series, period, price -> !price.recordedAt().isAfter(instant));
    }

    private synchronized List<PowerPrice> latest(PowerSeriesId series, Interval period, Predicate<PowerPrice> visible) {
        List<PowerPrice> result = new ArrayList<>();
        valuesBySeries.getOrDefault(series, new TreeMap<>()).forEach((delivery, values) -> {
            if (delivery.overlaps(period)) {
                newest(values, visible, result);
            }
        });
        return result;
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
