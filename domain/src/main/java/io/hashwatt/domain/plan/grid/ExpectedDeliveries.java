package io.hashwatt.domain.plan.grid;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which deliveries are to come behind those whose prices are known: as long as the newest known one, cut where a day-ahead
 * price ends; while none is known, as those of the day-ahead auction.
 */
final class ExpectedDeliveries {

    private ExpectedDeliveries() {}

    /** Those that are not over, in order of time. @param until nobody asks about later ones */
    static List<Interval> at(Instant decision, Instant until, PriceTimeline power, PriceTimeline dayAhead) {
        Instant end = earlier(until, reach(decision, power, dayAhead));
        if (power.isEmpty()) {
            return dayAhead.prices().stream()
                    .map(PowerPrice::delivery)
                    .filter(delivery ->
                            delivery.end().isAfter(decision) && delivery.start().isBefore(end))
                    .toList();
        }
        Interval newest = power.prices().getLast().delivery();
        return newest.end().isBefore(end)
                ? behind(newest, end, dayAhead).stream()
                        .filter(delivery -> delivery.end().isAfter(decision))
                        .toList()
                : List.of();
    }

    private static List<Interval> behind(Interval newest, Instant end, PriceTimeline dayAhead) {
        List<Interval> deliveries = new ArrayList<>();
        List<PowerPrice> auctioned =
                dayAhead.within(new Interval(newest.end(), end)).prices();
        int at = 0;
        Instant from = newest.end();
        while (from.isBefore(end)) {
            while (at < auctioned.size() && !auctioned.get(at).delivery().end().isAfter(from)) {
                at++;
            }
            Interval next = Interval.of(from, newest.length());
            if (at < auctioned.size() && auctioned.get(at).delivery().contains(from)) {
                next = new Interval(
                        from, earlier(next.end(), auctioned.get(at).delivery().end()));
            }
            deliveries.add(next);
            from = next.end();
        }
        return deliveries;
    }

    private static Instant reach(Instant decision, PriceTimeline power, PriceTimeline dayAhead) {
        boolean isKnownAhead = power.prices().stream()
                .anyMatch(price -> price.delivery().contains(decision)
                        && price.publishedAt().isBefore(price.delivery().start()));
        Instant publishedUntil = Stream.of(power, dayAhead)
                .flatMap(timeline -> timeline.span().stream())
                .map(Interval::end)
                .max(Comparator.naturalOrder())
                .orElse(decision);
        return PriceOutlook.reach(decision, publishedUntil, isKnownAhead);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
