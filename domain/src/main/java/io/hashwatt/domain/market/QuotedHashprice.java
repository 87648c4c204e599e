package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Ordered;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A hashprice somebody quoted for intervals, taken as it is: net of whatever its author took off. */
public final class QuotedHashprice implements HashpriceCurve {

    /** @param perPhDay per PH/s and day, in the currency of its curve; not negative */
    public record Quote(Interval interval, BigDecimal perPhDay) {

        public Quote {
            if (perPhDay.signum() < 0) {
                throw new IllegalArgumentException("a hashprice is not negative: " + perPhDay);
            }
        }
    }

    private final CurrencyCode currency;
    private final List<Quote> quotes;
    private final StepFunction steps;

    /**
     * @param currency of all quotes
     * @param quotes in any order, without overlaps
     */
    public QuotedHashprice(CurrencyCode currency, List<Quote> quotes) {
        this(currency, ordered(quotes), false);
    }

    /**
     * @param currency of all quotes
     * @param quotes one for an interval, in any order, of which the {@link #finest} count
     */
    public static QuotedHashprice finestOf(CurrencyCode currency, List<Quote> quotes) {
        return new QuotedHashprice(currency, finest(quotes));
    }

    /**
     * Where quotes of different length overlap, the finer one counts and the coarser one keeps what is left of it.
     *
     * @param quotes one for an interval, in any order
     * @return in order of time, without overlaps
     */
    public static List<Quote> finest(List<Quote> quotes) {
        List<Quote> coarsestFirst = new ArrayList<>(quotes);
        coarsestFirst.sort(
                Comparator.comparing((Quote quote) -> quote.interval().length())
                        .reversed()
                        .thenComparing(Quote::interval));
        NavigableMap<Instant, Quote> layers = new TreeMap<>();
        coarsestFirst.forEach(quote -> layOver(layers, quote));
        return List.copyOf(layers.values());
    }

    /** @param layers disjoint quotes by their start, and disjoint afterwards */
    private static void layOver(NavigableMap<Instant, Quote> layers, Quote top) {
        Interval covered = top.interval();
        Map.Entry<Instant, Quote> before = layers.lowerEntry(covered.start());
        if (before != null) {
            keep(layers, before.getValue(), before.getKey(), covered.start());
            keep(
                    layers,
                    before.getValue(),
                    covered.end(),
                    before.getValue().interval().end());
        }
        NavigableMap<Instant, Quote> hidden = layers.subMap(covered.start(), true, covered.end(), false);
        Map.Entry<Instant, Quote> last = hidden.lastEntry();
        hidden.clear();
        if (last != null) {
            keep(
                    layers,
                    last.getValue(),
                    covered.end(),
                    last.getValue().interval().end());
        }
        layers.put(covered.start(), top);
    }

    private static void keep(NavigableMap<Instant, Quote> layers, Quote quote, Instant from, Instant end) {
        Instant to =
                end.isBefore(quote.interval().end()) ? end : quote.interval().end();
        if (from.isBefore(to)) {
            layers.put(from, new Quote(new Interval(from, to), quote.perPhDay()));
        }
    }

    private QuotedHashprice(CurrencyCode currency, List<Quote> ordered, boolean heldOn) {
        this.currency = currency;
        this.quotes = ordered;
        NavigableMap<Instant, Optional<BigDecimal>> values = valuesOf(ordered, heldOn);
        this.steps = new StepFunction(
                values.keySet(),
                instant -> values.floorEntry(instant).getValue().orElse(null));
    }

    @Override
    public CurrencyCode currency() {
        return currency;
    }

    /** In order of time, without overlaps. */
    public List<Quote> quotes() {
        return quotes;
    }

    @Override
    public Optional<HashpriceOrigin> originAt(Instant instant) {
        int last = firstAfter(instant) - 1;
        return last < 0 ? Optional.empty() : Optional.of(new HashpriceOrigin.Quoted(quotes.get(last)));
    }

    @Override
    public @Nullable BigDecimal meanOver(Interval interval) {
        return steps.meanOver(interval);
    }

    @Override
    public HashpriceCurve expectedAt(Instant instant) {
        int last = firstAfter(instant) - 1;
        return new QuotedHashprice(currency, last < 0 ? List.of() : List.of(quotes.get(last)), true);
    }

    @Override
    public Instant expectationHoldsUntil(Instant instant) {
        int next = firstAfter(instant);
        return next == quotes.size() ? Instant.MAX : quotes.get(next).interval().start();
    }

    private int firstAfter(Instant instant) {
        return Ordered.first(quotes, quote -> quote.interval().start().isAfter(instant));
    }

    private static List<Quote> ordered(List<Quote> quotes) {
        List<Quote> ordered = new ArrayList<>(quotes);
        ordered.sort(Comparator.comparing(Quote::interval));
        return List.copyOf(ordered);
    }

    /** From when on which value holds; empty: none. */
    private static NavigableMap<Instant, Optional<BigDecimal>> valuesOf(List<Quote> ordered, boolean heldOn) {
        NavigableMap<Instant, Optional<BigDecimal>> values = new TreeMap<>();
        for (Quote quote : ordered) {
            values.put(quote.interval().start(), Optional.of(quote.perPhDay()));
            values.put(quote.interval().end(), heldOn ? Optional.of(quote.perPhDay()) : Optional.empty());
        }
        return values;
    }
}
