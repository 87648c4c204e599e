package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.PriceLine;
import java.util.Arrays;
import java.util.List;

/**
 * What is paid in each slot at any market price: the mean of what is expected of the deliveries that are billed with it, on the
 * slot's line of the tariff. Immutable, to be shared.
 */
public final class SlotCosts {

    private final Deliveries deliveries;
    private final int[] deliveryOf;
    /** NaN: no tariff holds in the slot. */
    private final double[] factor;

    private final double[] perMwh;
    /** Epoch milliseconds; where a slot is billed by itself, of its delivery. */
    private final long[] billedFrom;

    private final long[] billedUntil;

    /**
     * @param slots in order of time, none with more than one line
     * @param deliveryOf the delivery that each slot is part of
     */
    public SlotCosts(PowerCosts costs, List<Interval> slots, Deliveries deliveries, int[] deliveryOf) {
        this.deliveries = deliveries;
        this.deliveryOf = deliveryOf;
        this.factor = new double[slots.size()];
        this.perMwh = new double[slots.size()];
        this.billedFrom = new long[slots.size()];
        this.billedUntil = new long[slots.size()];
        Arrays.fill(factor, Double.NaN);
        Interval all = new Interval(slots.getFirst().start(), slots.getLast().end());
        int slot = 0;
        for (Timed<PriceLine> line : costs.over(all)) {
            for (;
                    slot < factor.length
                            && slots.get(slot).start().isBefore(line.interval().end());
                    slot++) {
                if (line.interval().contains(slots.get(slot).start())) {
                    factor[slot] = line.value().factor().doubleValue();
                    perMwh[slot] = line.value().perMwh().doubleValue();
                }
            }
        }
        for (int i = 0; i < factor.length; i++) {
            int delivery = deliveryOf[i];
            billedFrom[i] = deliveries.start[delivery];
            billedUntil[i] = deliveries.end[delivery];
            int about = i;
            costs.billedWith(slots.get(i).start()).ifPresent(bill -> {
                billedFrom[about] = bill.start().toEpochMilli();
                billedUntil[about] = bill.end().toEpochMilli();
            });
        }
    }

    /** The first delivery that is billed with a slot. */
    int first(int slot) {
        int first = deliveryOf[slot];
        while (first > 0 && deliveries.end[first - 1] > billedFrom[slot]) {
            first--;
        }
        return first;
    }

    /** The one behind the last delivery that is billed with a slot. */
    int end(int slot) {
        int end = deliveryOf[slot] + 1;
        while (end < deliveries.size() && deliveries.start[end] < billedUntil[slot]) {
            end++;
        }
        return end;
    }

    /**
     * @param market of each delivery from {@code first} on, as it is expected; NaN: nothing is
     * @return NaN: nothing is expected of the slot's own delivery, or no tariff holds
     */
    double of(int slot, double[] market, int first) {
        double own = market[deliveryOf[slot] - first];
        return factor[slot] * (own + away(slot, own, market, first)) + perMwh[slot];
    }

    /** By how much the mean of what is billed together is away from the slot's own price. */
    private double away(int slot, double own, double[] market, int first) {
        double sum = 0;
        for (int i = Math.max(first, first(slot)); i < end(slot); i++) {
            double difference = market[i - first] - own;
            if (i != deliveryOf[slot] && !Double.isNaN(difference)) {
                long part = Math.min(deliveries.end[i], billedUntil[slot])
                        - Math.max(deliveries.start[i], billedFrom[slot]);
                sum += difference * part;
            }
        }
        return sum / (billedUntil[slot] - billedFrom[slot]);
    }
}
