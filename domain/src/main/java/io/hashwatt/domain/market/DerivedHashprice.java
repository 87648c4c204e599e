package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The hashprice that follows from bitcoin price, difficulty and block height. Quotes and difficulties hold
 * until the next one, the last on; the height runs linearly between two points and at one block per 600 s
 * after the last, so a halving falls where it belongs, inside a difficulty period or a slot. Before the first
 * quote or point there is no hashprice.
 */
public final class DerivedHashprice implements HashpriceCurve {

    private static final long MILLIS_PER_BLOCK = 600_000;
    private static final BigInteger NANOS_PER_MILLI = BigInteger.valueOf(1_000_000);
    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    private final CurrencyCode currency;
    private final NavigableMap<Instant, BitcoinQuote> quotes = new TreeMap<>();
    private final NavigableMap<Instant, DifficultyPoint> points = new TreeMap<>();
    private final BigDecimal feeShare;
    private final StepFunction steps;

    /**
     * @param currency of all quotes, and so of the hashprice
     * @param quotes in any order, one per instant
     * @param points in any order, one per instant; the height never falls with time
     * @param feeShare transaction fees as a share of the subsidy, on top of it, less what a pool keeps; above -1
     */
    public DerivedHashprice(
            CurrencyCode currency, List<BitcoinQuote> quotes, List<DifficultyPoint> points, BigDecimal feeShare) {
        this.currency = currency;
        quotes.forEach(quote -> this.quotes.put(quote.from(), quote));
        points.forEach(point -> this.points.put(point.from(), point));
        this.feeShare = feeShare;
        this.steps = computeSteps();
    }

    @Override
    public CurrencyCode currency() {
        return currency;
    }

    /** In order of time. */
    public List<BitcoinQuote> quotes() {
        return List.copyOf(quotes.values());
    }

    /** In order of time. */
    public List<DifficultyPoint> points() {
        return List.copyOf(points.values());
    }

    /**
     * What the hashprice of an instant is worked out from.
     *
     * @param subsidySatoshi of a block, without fees
     * @param bitcoinPrice in the currency of the curve
     */
    public record Parts(BigDecimal difficulty, long subsidySatoshi, BigDecimal bitcoinPrice) {}

    /** Empty: the hashprice of this instant is not known. */
    public Optional<Parts> partsAt(Instant instant) {
        var quote = quotes.floorEntry(instant);
        var point = points.floorEntry(instant);
        return quote == null || point == null
                ? Optional.empty()
                : Optional.of(new Parts(
                        point.getValue().difficulty(),
                        subsidies().floorEntry(instant).getValue(),
                        quote.getValue().price()));
    }

    @Override
    public Optional<HashpriceOrigin> originAt(Instant instant) {
        var quote = quotes.floorEntry(instant);
        var point = points.floorEntry(instant);
        return quote == null || point == null
                ? Optional.empty()
                : Optional.of(new HashpriceOrigin.Derived(quote.getValue(), point.getValue()));
    }

    @Override
    public @Nullable BigDecimal meanOver(Interval interval) {
        return steps.meanOver(interval);
    }

    @Override
    public HashpriceCurve expectedAt(Instant instant) {
        var quote = quotes.floorEntry(instant);
        var point = points.floorEntry(instant);
        return new DerivedHashprice(
                currency,
                quote == null ? List.of() : List.of(quote.getValue()),
                point == null ? List.of() : List.of(point.getValue()),
                feeShare);
    }

    @Override
    public Instant expectationHoldsUntil(Instant instant) {
        Instant quote = quotes.higherKey(instant);
        Instant point = points.higherKey(instant);
        Instant first = quote == null || (point != null && point.isBefore(quote)) ? point : quote;
        return first == null ? Instant.MAX : first;
    }

    private StepFunction computeSteps() {
        if (quotes.isEmpty() || points.isEmpty()) {
            return new StepFunction(List.of(), instant -> null);
        }
        Instant first = later(quotes.firstKey(), points.firstKey());
        NavigableMap<Instant, Long> subsidies = subsidies();
        TreeSet<Instant> changes = new TreeSet<>(quotes.tailMap(first, true).keySet());
        changes.addAll(points.tailMap(first, true).keySet());
        changes.addAll(subsidies.tailMap(first, true).keySet());
        changes.add(first);
        return new StepFunction(changes, instant -> valueAt(instant, subsidies));
    }

    private BigDecimal valueAt(Instant instant, NavigableMap<Instant, Long> subsidies) {
        return Hashprice.perPhDay(
                points.floorEntry(instant).getValue().difficulty(),
                Hashprice.reward(subsidies.floorEntry(instant).getValue(), feeShare),
                quotes.floorEntry(instant).getValue().price());
    }

    /** From when on which subsidy, in satoshi, is paid. */
    private NavigableMap<Instant, Long> subsidies() {
        NavigableMap<Instant, Long> result = new TreeMap<>();
        for (DifficultyPoint point : points.values()) {
            var next = points.higherEntry(point.from());
            long endHeight = next == null ? Long.MAX_VALUE : next.getValue().height();
            result.put(point.from(), BlockSubsidy.satoshiAt(point.height()));
            long halving = (point.height() / BlockSubsidy.BLOCKS_PER_HALVING + 1) * BlockSubsidy.BLOCKS_PER_HALVING;
            while (halving < endHeight && BlockSubsidy.satoshiAt(halving - 1) > 0) {
                result.put(
                        timeOf(halving, point, next == null ? null : next.getValue()), BlockSubsidy.satoshiAt(halving));
                halving += BlockSubsidy.BLOCKS_PER_HALVING;
            }
        }
        return result;
    }

    private static Instant timeOf(long height, DifficultyPoint point, @Nullable DifficultyPoint next) {
        long blocks = height - point.height();
        if (next == null) {
            return point.from().plusMillis(Math.multiplyExact(blocks, MILLIS_PER_BLOCK));
        }
        BigInteger period = BigInteger.valueOf(
                        Duration.between(point.from(), next.from()).toMillis())
                .multiply(NANOS_PER_MILLI);
        BigInteger[] offset = period.multiply(BigInteger.valueOf(blocks))
                .divide(BigInteger.valueOf(next.height() - point.height()))
                .divideAndRemainder(NANOS_PER_SECOND);
        return point.from().plus(Duration.ofSeconds(offset[0].longValueExact(), offset[1].longValueExact()));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
