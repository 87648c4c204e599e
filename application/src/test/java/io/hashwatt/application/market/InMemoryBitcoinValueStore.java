package io.hashwatt.application.market;

import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.QuotedHashprice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

public final class InMemoryBitcoinValueStore implements BitcoinValueStore {

    /** @param span as {@link Coverage} counts it */
    private record Kept(Object value, Interval span, Recorded as) {}

    private static final Comparator<Recorded> ORDER =
            Comparator.comparingLong(Recorded::position).thenComparing(Recorded::at);

    private final InMemoryTable<SeriesId, List<Kept>> values;
    private final InMemoryTable<SeriesId, Set<Recorded>> withdrawn;

    public InMemoryBitcoinValueStore(InMemoryUnitOfWork unitOfWork) {
        this.values = new InMemoryTable<>(unitOfWork);
        this.withdrawn = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void appendQuotes(TenantId owner, SeriesId series, List<BitcoinQuote> quotes, Recorded as) {
        append(owner, series, quotes, quote -> point(quote.from()), as);
    }

    @Override
    public void appendDifficulties(TenantId owner, SeriesId series, List<DifficultyPoint> points, Recorded as) {
        append(owner, series, points, point -> point(point.from()), as);
    }

    @Override
    public void appendHashprices(TenantId owner, SeriesId series, List<QuotedHashprice.Quote> quotes, Recorded as) {
        append(owner, series, quotes, QuotedHashprice.Quote::interval, as);
    }

    private <V> void append(TenantId owner, SeriesId series, List<V> added, Function<V, Interval> span, Recorded as) {
        List<Kept> all = new ArrayList<>(values.of(owner).getOrDefault(series, List.of()));
        added.forEach(value -> all.add(new Kept(value, span.apply(value), as)));
        values.of(owner).put(series, all);
    }

    @Override
    public void withdraw(TenantId owner, SeriesId series, Withdrawal withdrawal) {
        Set<Recorded> all = new HashSet<>(withdrawn.of(owner).getOrDefault(series, Set.of()));
        all.add(withdrawal.values());
        withdrawn.of(owner).put(series, all);
    }

    /** In the order in which they were recorded. */
    private Stream<Kept> counting(TenantId owner, SeriesId series) {
        Set<Recorded> gone = withdrawn.readable(owner).getOrDefault(series, Set.of());
        return values.readable(owner).getOrDefault(series, List.of()).stream()
                .filter(kept -> !gone.contains(kept.as()))
                .sorted(Comparator.comparing(Kept::as, ORDER));
    }

    @Override
    public List<BitcoinQuote> quotes(TenantId owner, SeriesId series, Interval period) {
        NavigableMap<Instant, BitcoinQuote> all = newest(owner, series, BitcoinQuote.class, BitcoinQuote::from);
        Instant first = Optional.ofNullable(all.floorKey(period.start())).orElse(period.start());
        return List.copyOf(all.subMap(first, true, period.end(), false).values());
    }

    @Override
    public List<DifficultyPoint> difficulties(TenantId owner, SeriesId series, Interval period) {
        NavigableMap<Instant, DifficultyPoint> all =
                newest(owner, series, DifficultyPoint.class, DifficultyPoint::from);
        Instant first = Optional.ofNullable(all.floorKey(period.start())).orElse(period.start());
        Instant last = Optional.ofNullable(all.ceilingKey(period.end())).orElse(period.end());
        return List.copyOf(all.subMap(first, true, last, true).values());
    }

    @Override
    public List<QuotedHashprice.Quote> hashprices(TenantId owner, SeriesId series, Interval period) {
        return newest(owner, series, QuotedHashprice.Quote.class, QuotedHashprice.Quote::interval).values().stream()
                .filter(quote -> quote.interval().overlaps(period))
                .toList();
    }

    @Override
    public Optional<Coverage> coverage(TenantId owner, SeriesId series) {
        List<Kept> all = counting(owner, series).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Coverage(
                new Interval(
                        all.stream()
                                .map(value -> value.span().start())
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        all.stream()
                                .map(value -> value.span().end())
                                .max(Comparator.naturalOrder())
                                .orElseThrow()),
                all.stream()
                        .map(kept -> kept.as().at())
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    private <K extends Comparable<? super K>, V> NavigableMap<K, V> newest(
            TenantId owner, SeriesId series, Class<V> type, Function<V, K> key) {
        NavigableMap<K, V> newest = new TreeMap<>();
        counting(owner, series)
                .map(kept -> type.cast(kept.value()))
                .forEach(value -> newest.put(key.apply(value), value));
        return newest;
    }

    private static Interval point(Instant from) {
        return Interval.of(from, Duration.ofSeconds(1));
    }
}
