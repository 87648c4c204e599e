package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.dp.Horizon;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be expected of the slots of a replay: the price of a slot is that of the delivery it is part of; of hashprices
 * what is known is held, and halvings are seen coming.
 *
 * <p>Decision times never go back. Not for several threads.
 */
public final class SlotForecasts {

    private final Horizon realised;
    private final PriceOutlook outlook;
    private final int[] deliveryOf;
    private final HashpriceOutlook hashprices;
    private final DayAheadPrices dayAhead;
    private final @Nullable SlotCosts costs;

    /**
     * @param realised the realised prices of all slots, of which only known hashprices are looked at
     * @param deliveryOf the delivery that each slot is part of
     * @param costs what is paid of the price of its delivery in each slot; null: just that
     */
    public SlotForecasts(
            Horizon realised,
            List<Interval> slots,
            PriceOutlook outlook,
            int[] deliveryOf,
            HashpriceCurve hashprice,
            PriceTimeline dayAhead,
            @Nullable SlotCosts costs) {
        this.realised = realised;
        this.outlook = outlook;
        this.deliveryOf = deliveryOf;
        this.hashprices = new HashpriceOutlook(hashprice, slots);
        this.dayAhead = DayAheadPrices.of(slots, dayAhead);
        this.costs = costs;
    }

    /** As far as the outlook reaches when {@code from} is about to begin. */
    public Forecast rolling(int from) {
        long decision = realised.bounds[from];
        hashprices.moveTo(Instant.ofEpochMilli(decision));
        outlook.moveTo(decision, realised.day[from]);
        int to = Math.max(from + 1, realised.slotAtOrAfter(outlook.reach(deliveryOf[from])));
        double[] prices = expectedOnly(prices(from, to));
        return new Forecast(realised, from, prices, hashprices(from, from + prices.length, decision));
    }

    /** Without what lies behind all that can be expected. */
    private static double[] expectedOnly(double[] prices) {
        int size = prices.length;
        while (size > 1 && Double.isNaN(prices[size - 1])) {
            size--;
        }
        return size == prices.length ? prices : Arrays.copyOf(prices, size);
    }

    /** What the market's prices may be behind a forecast that was made at a time. */
    public PricesByHour usualAfter(Forecast forecast, long decision, LocalDays days) {
        return outlook.usualAfter(deliveryOf[forecast.from() + forecast.size() - 1], decision, days);
    }

    /** The window on day-ahead prices alone, as far as they are published at {@code decision}. */
    public Forecast dayAhead(int from, int to, long decision) {
        hashprices.moveTo(Instant.ofEpochMilli(decision));
        double[] price = costs == null
                ? dayAheadPrices(from, to, decision)
                : paid(from, to, (first, end) -> outlook.dayAheadPrices(first, end, decision), costs);
        return new Forecast(realised, from, price, hashprices(from, to, decision));
    }

    private double[] dayAheadPrices(int from, int to, long decision) {
        double[] price = new double[to - from];
        for (int slot = from; slot < to; slot++) {
            price[slot - from] = dayAhead.at(slot, decision);
        }
        return price;
    }

    /** What is expected of the deliveries from one to before another. */
    @FunctionalInterface
    private interface Market {
        double[] prices(int first, int end);
    }

    private static double[] paid(int from, int to, Market market, SlotCosts costs) {
        int first = costs.first(from);
        double[] ofDeliveries = market.prices(first, costs.end(to - 1));
        double[] prices = new double[to - from];
        Arrays.setAll(prices, slot -> costs.of(from + slot, ofDeliveries, first));
        return prices;
    }

    private double[] prices(int from, int to) {
        if (costs != null) {
            return paid(from, to, outlook::prices, costs);
        }
        int first = deliveryOf[from];
        double[] ofDeliveries = outlook.prices(first, deliveryOf[to - 1] + 1);
        if (ofDeliveries.length == to - from) {
            return ofDeliveries;
        }
        double[] prices = new double[to - from];
        Arrays.setAll(prices, slot -> ofDeliveries[deliveryOf[from + slot] - first]);
        return prices;
    }

    private double[] hashprices(int from, int to, long decision) {
        double[] hashprice = new double[to - from];
        for (int slot = from; slot < to; slot++) {
            boolean begun = realised.bounds[slot] <= decision;
            hashprice[slot - from] = begun ? realised.hashprice[slot] : hashprices.of(slot);
        }
        return hashprice;
    }
}
