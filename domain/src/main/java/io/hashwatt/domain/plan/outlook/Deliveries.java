package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.PriceTimeline;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The delivery intervals of the series that a site pays, whole and in order: what their prices are, from when on each is
 * known, and what the day-ahead auction says about them. Between two there may be a gap. Immutable, to be shared by all who
 * decide on it.
 */
public final class Deliveries {

    private static final int MINUTES_PER_HOUR = 60;

    final long[] start;
    final long[] end;
    /** NaN: none, or not known. */
    final double[] price;
    /** Epoch milliseconds; meaningless where there is no price. */
    final long[] knownAt;

    final DayAheadPrices dayAhead;
    /** Of its start, local to the site, as numbers that rise by one from day to day. */
    final int[] day;

    final int[] minuteOfDay;

    private Deliveries(int size, DayAheadPrices dayAhead) {
        this.start = new long[size];
        this.end = new long[size];
        this.price = new double[size];
        this.knownAt = new long[size];
        this.dayAhead = dayAhead;
        this.day = new int[size];
        this.minuteOfDay = new int[size];
    }

    /** Puts them together one after the other, in order of time. */
    public static final class Builder {

        private final List<Interval> intervals = new ArrayList<>();
        private final List<@Nullable BigDecimal> prices = new ArrayList<>();
        private final List<Instant> knownAt = new ArrayList<>();

        /** @param price null: none, or not known yet */
        public Builder add(Interval delivery, @Nullable BigDecimal price, Instant known) {
            intervals.add(delivery);
            prices.add(price);
            knownAt.add(known);
            return this;
        }

        public Deliveries build(PriceTimeline dayAhead, LocalDays days) {
            Deliveries all = new Deliveries(intervals.size(), DayAheadPrices.of(intervals, dayAhead));
            for (int i = 0; i < all.size(); i++) {
                BigDecimal price = prices.get(i);
                all.start[i] = intervals.get(i).start().toEpochMilli();
                all.end[i] = intervals.get(i).end().toEpochMilli();
                all.price[i] = price == null ? Double.NaN : price.doubleValue();
                all.knownAt[i] = knownAt.get(i).toEpochMilli();
                ZonedDateTime local = intervals.get(i).start().atZone(days.zone());
                all.day[i] = Math.toIntExact(local.toLocalDate().toEpochDay());
                all.minuteOfDay[i] = local.getHour() * MINUTES_PER_HOUR + local.getMinute();
            }
            return all;
        }
    }

    public int size() {
        return start.length;
    }

    boolean isKnown(int delivery, long decision) {
        return knownAt[delivery] <= decision && !Double.isNaN(price[delivery]);
    }

    /**
     * The latest delivery whose price somebody can know who decides about this one: itself, or the latest before it.
     *
     * @param decision epoch milliseconds
     * @return -1: none is known
     */
    public int newestKnown(int delivery, long decision) {
        int newest = delivery;
        while (newest >= 0 && !isKnown(newest, decision)) {
            newest--;
        }
        return newest;
    }
}
