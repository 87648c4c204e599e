package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Ordered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The prices of one series in order of time, without overlaps: where intervals of different length
 * overlapped, the finer one counts and the coarser one keeps what is left of it. Holes stay holes.
 *
 * @param prices ordered by delivery, disjoint, all in one currency
 */
public record PriceTimeline(List<PowerPrice> prices) {

    private static final Comparator<PowerPrice> FINEST_FIRST = Comparator.comparing(
                    (PowerPrice price) -> price.delivery().length())
            .thenComparing(PowerPrice::delivery);

    public PriceTimeline {
        prices = List.copyOf(prices);
        for (int i = 1; i < prices.size(); i++) {
            currencyOf(prices.getFirst()).requireSame(currencyOf(prices.get(i)));
            if (prices.get(i)
                    .delivery()
                    .start()
                    .isBefore(prices.get(i - 1).delivery().end())) {
                throw new IllegalArgumentException(
                        "a timeline has no overlaps: " + prices.get(i).delivery());
            }
        }
    }

    /** @param prices of one series, one value for an interval, in any order */
    public static PriceTimeline finestOf(Collection<PowerPrice> prices) {
        List<PowerPrice> ordered = new ArrayList<>(prices);
        ordered.sort(Comparator.comparing(PowerPrice::delivery));
        return isDisjoint(ordered) ? new PriceTimeline(ordered) : new PriceTimeline(layered(ordered));
    }

    /** The same to somebody who does not know a price before its delivery is over, whatever its publisher says. */
    public PriceTimeline knownWhenOver() {
        PublicationCalendar calendar = new PublicationCalendar.AtDeliveryEnd();
        return new PriceTimeline(prices.stream()
                .map(price -> price.publishedAt(calendar.publicationOf(price.delivery(), price.publishedAt())))
                .toList());
    }

    /** The same to somebody who has all of it in hand by then. */
    public PriceTimeline knownBy(Instant instant) {
        return new PriceTimeline(prices.stream()
                .map(price -> price.publishedAt().isAfter(instant) ? price.publishedAt(instant) : price)
                .toList());
    }

    /** Without what was stored later. A price that was restated since is missing. */
    public PriceTimeline recordedBy(Instant instant) {
        return new PriceTimeline(prices.stream()
                .filter(price -> !price.recordedAt().isAfter(instant))
                .toList());
    }

    /** The same to somebody who learns of every price a while after its publication. */
    PriceTimeline delayed(Duration delay) {
        return new PriceTimeline(prices.stream()
                .map(price -> price.publishedAt(price.publishedAt().plus(delay)))
                .toList());
    }

    /** @throws IllegalArgumentException if its prices are in another one; without any it goes with every currency */
    public void requireIn(CurrencyCode currency) {
        if (!isEmpty()) {
            currencyOf(prices.getFirst()).requireSame(currency);
        }
    }

    public boolean isEmpty() {
        return prices.isEmpty();
    }

    /** From the first delivery's start to the last one's end; empty when there is no price. */
    public Optional<Interval> span() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(
                        prices.getFirst().delivery().start(),
                        prices.getLast().delivery().end()));
    }

    /** Only the prices whose delivery has time in common with the period, uncut; found without looking at all others. */
    public PriceTimeline within(Interval period) {
        int from = firstEndingAfter(period.start());
        int to = from;
        while (to < prices.size() && prices.get(to).delivery().start().isBefore(period.end())) {
            to++;
        }
        return new PriceTimeline(prices.subList(from, to));
    }

    /** Only the prices whose delivery is over by then. */
    public PriceTimeline before(Instant instant) {
        return new PriceTimeline(prices.subList(0, firstEndingAfter(instant)));
    }

    private static CurrencyCode currencyOf(PowerPrice price) {
        return price.series().currency();
    }

    private int firstEndingAfter(Instant instant) {
        return Ordered.first(prices, price -> price.delivery().end().isAfter(instant));
    }

    private static boolean isDisjoint(List<PowerPrice> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).delivery().overlaps(ordered.get(i - 1).delivery())) {
                return false;
            }
        }
        return true;
    }

    private static List<PowerPrice> layered(List<PowerPrice> prices) {
        TreeMap<Interval, PowerPrice> placed = new TreeMap<>();
        prices.sort(FINEST_FIRST);
        for (PowerPrice price : prices) {
            for (Interval free : uncovered(price.delivery(), placed)) {
                placed.put(free, cutTo(price, free));
            }
        }
        return new ArrayList<>(placed.values());
    }

    private static List<Interval> uncovered(Interval wanted, TreeMap<Interval, PowerPrice> placed) {
        List<Interval> free = new ArrayList<>();
        var from = wanted.start();
        Map.Entry<Interval, PowerPrice> before = placed.lowerEntry(wanted);
        Interval first = before == null ? wanted : before.getKey();
        for (Interval taken : placed.tailMap(first, true).keySet()) {
            if (!taken.start().isBefore(wanted.end())) {
                break;
            }
            if (from.isBefore(taken.start())) {
                free.add(new Interval(from, taken.start()));
            }
            if (taken.end().isAfter(from)) {
                from = taken.end();
            }
        }
        if (from.isBefore(wanted.end())) {
            free.add(new Interval(from, wanted.end()));
        }
        return free;
    }

    private static PowerPrice cutTo(PowerPrice price, Interval part) {
        return price.delivery().equals(part)
                ? price
                : new PowerPrice(
                        price.series(),
                        part,
                        price.perMwh(),
                        price.finality(),
                        price.source(),
                        price.publishedAt(),
                        price.recordedAt());
    }
}
