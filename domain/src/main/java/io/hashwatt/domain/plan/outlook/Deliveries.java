package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.RegimeBorder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The delivery intervals of the series that a site pays, whole and in order: what their prices are, from when on each is
 * known, and what the day-ahead auction and looks say about them. Between two there may be a gap. Immutable, to be shared by all who
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
    final Looks looks;
    /** Of its start, local to the site, as numbers that rise by one from day to day. */
    final int[] day;

    final int[] minuteOfDay;
    /** Number of the market's regime at its start: nothing is learnt from one about another. */
    final int[] regime;

    private Deliveries(int size, DayAheadPrices dayAhead, Looks looks) {
        this.start = new long[size];
        this.end = new long[size];
        this.price = new double[size];
        this.knownAt = new long[size];
        this.dayAhead = dayAhead;
        this.looks = looks;
        this.day = new int[size];
        this.minuteOfDay = new int[size];
        this.regime = new int[size];
    }

    /** Puts them together one after the other, in order of time. */
    public static final class Builder {

        private final @Nullable PowerSeriesId series;
        private final List<Interval> intervals = new ArrayList<>();
        private final List<@Nullable BigDecimal> prices = new ArrayList<>();
        private final List<Instant> knownAt = new ArrayList<>();

        /** @param series of which they are; null: of none whose market is known */
        public Builder(@Nullable PowerSeriesId series) {
            this.series = series;
        }

        /** @param price null: none, or not known yet */
        public Builder add(Interval delivery, @Nullable BigDecimal price, Instant known) {
            intervals.add(delivery);
            prices.add(price);
            knownAt.add(known);
            return this;
        }

        /** @param advance what is said of them before their price is known, each at its publication */
        public Deliveries build(AdvancePrices advance, LocalDays days) {
            Deliveries all = new Deliveries(
                    intervals.size(),
                    DayAheadPrices.of(intervals, advance.dayAhead()),
                    Looks.at(intervals, advance.looks()));
            for (int i = 0; i < all.size(); i++) {
                BigDecimal price = prices.get(i);
                all.start[i] = intervals.get(i).start().toEpochMilli();
                all.end[i] = intervals.get(i).end().toEpochMilli();
                all.price[i] = price == null ? Double.NaN : price.doubleValue();
                all.knownAt[i] = knownAt.get(i).toEpochMilli();
                ZonedDateTime local = intervals.get(i).start().atZone(days.zone());
                all.day[i] = Math.toIntExact(local.toLocalDate().toEpochDay());
                all.minuteOfDay[i] = local.getHour() * MINUTES_PER_HOUR + local.getMinute();
                all.regime[i] = regimeAt(intervals.get(i).start());
            }
            return all;
        }

        private int regimeAt(Instant start) {
            return series == null
                    ? 0
                    : RegimeBorder.before(series, start)
                            .map(border -> border.ordinal() + 1)
                            .orElse(0);
        }
    }

    public int size() {
        return start.length;
    }

    public boolean isKnown(int delivery, Instant decision) {
        return isKnown(delivery, decision.toEpochMilli());
    }

    /** The first delivery of a local day, or of the next one that has any. */
    int firstOf(int localDay) {
        int place = Arrays.binarySearch(day, localDay);
        while (place > 0 && day[place - 1] == localDay) {
            place--;
        }
        return place < 0 ? -place - 1 : place;
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
