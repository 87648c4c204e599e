package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceTimeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is said of each of some deliveries before its price is settled. Several looks may be about parts of one delivery, as
 * the five-minute runs of a dispatch are whose mean is paid by the quarter of an hour: what they say together is their mean by
 * time.
 */
final class Looks {

    static final int NONE = -1;

    /** The looks of delivery {@code i}, in the order of their publication, begin at {@code first[i]}. */
    private final int[] first;

    private final List<Look> looks = new ArrayList<>();
    /** All looks in the order of their publication. */
    private final List<Look> byKnowledge;

    /**
     * What is said of a delivery from a time on, until the next look at it.
     *
     * @param knownAt epoch milliseconds
     * @param price mean of all that has been seen of the delivery, per MWh
     * @param seen how much of the delivery's time that is, from 0 (not included) to 1
     */
    record Look(int delivery, long knownAt, double price, double seen) {}

    private Looks(int deliveries) {
        this.first = new int[deliveries + 1];
        this.byKnowledge = new ArrayList<>();
    }

    /** @param deliveries in order of time, without overlaps */
    static Looks at(List<Interval> deliveries, PriceTimeline timeline) {
        Looks all = new Looks(deliveries.size());
        List<PowerPrice> prices = timeline.prices();
        int from = 0;
        for (int delivery = 0; delivery < deliveries.size(); delivery++) {
            Interval about = deliveries.get(delivery);
            while (from < prices.size() && !prices.get(from).delivery().end().isAfter(about.start())) {
                from++;
            }
            int to = from;
            while (to < prices.size() && prices.get(to).delivery().start().isBefore(about.end())) {
                to++;
            }
            all.add(delivery, about, prices.subList(from, to));
            all.first[delivery + 1] = all.looks.size();
        }
        all.byKnowledge.addAll(all.looks);
        all.byKnowledge.sort(Comparator.comparingLong(Look::knownAt));
        return all;
    }

    private void add(int delivery, Interval about, List<PowerPrice> prices) {
        List<PowerPrice> published = new ArrayList<>(prices);
        published.sort(Comparator.comparing(PowerPrice::publishedAt));
        double sum = 0;
        long seen = 0;
        for (PowerPrice price : published) {
            long part = about.intersection(price.delivery())
                    .map(Interval::length)
                    .map(Duration::toMillis)
                    .orElse(0L);
            sum += price.perMwh().doubleValue() * part;
            seen += part;
            Look look = new Look(
                    delivery,
                    price.publishedAt().toEpochMilli(),
                    sum / seen,
                    (double) seen / about.length().toMillis());
            if (looks.size() > first[delivery] && looks.getLast().knownAt() == look.knownAt()) {
                looks.removeLast();
            }
            looks.add(look);
        }
    }

    boolean isEmpty() {
        return looks.isEmpty();
    }

    /** All looks in the order of their publication. */
    List<Look> byKnowledge() {
        return byKnowledge;
    }

    /** Place of the latest look at a delivery that is known by a time; {@link #NONE}: nobody has looked at it. */
    int latest(int delivery, long decision) {
        int latest = first[delivery + 1] - 1;
        while (latest >= first[delivery] && looks.get(latest).knownAt() > decision) {
            latest--;
        }
        return latest >= first[delivery] ? latest : NONE;
    }

    Look look(int place) {
        return looks.get(place);
    }

    /** The places of all looks at a delivery. */
    IntStream of(int delivery) {
        return IntStream.range(first[delivery], first[delivery + 1]);
    }
}
