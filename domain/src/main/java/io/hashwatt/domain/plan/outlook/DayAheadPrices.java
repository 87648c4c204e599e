package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceTimeline;
import java.util.Arrays;
import java.util.List;

/**
 * For each of some intervals the price of the day-ahead interval that contains it.
 *
 * @param price NaN: no day-ahead interval contains it
 * @param knownAt when it was published, in epoch milliseconds
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the kernel, never compared
record DayAheadPrices(double[] price, long[] knownAt) {

    private static final long NEVER = Long.MAX_VALUE;

    /** @param intervals in order of time, without overlaps */
    static DayAheadPrices of(List<Interval> intervals, PriceTimeline dayAhead) {
        double[] price = new double[intervals.size()];
        long[] knownAt = new long[intervals.size()];
        Arrays.fill(price, Double.NaN);
        Arrays.fill(knownAt, NEVER);
        List<PowerPrice> prices = dayAhead.prices();
        int at = 0;
        for (int i = 0; i < price.length; i++) {
            Interval interval = intervals.get(i);
            while (at < prices.size() && !prices.get(at).delivery().end().isAfter(interval.start())) {
                at++;
            }
            if (at < prices.size() && prices.get(at).delivery().contains(interval)) {
                price[i] = prices.get(at).perMwh().doubleValue();
                knownAt[i] = prices.get(at).publishedAt().toEpochMilli();
            }
        }
        return new DayAheadPrices(price, knownAt);
    }

    /** NaN: none is published by then. */
    double at(int interval, long decision) {
        return knownAt[interval] <= decision ? price[interval] : Double.NaN;
    }
}
