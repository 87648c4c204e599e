package io.hashwatt.domain.plan.outlook;

import java.util.Arrays;

/**
 * What a price usually is at a local minute of the day: the mean of the days before, in which a day weighs
 * {@value #MEMORY} of the day after it. Days more than {@value #DAYS} before are forgotten, so that whoever reads these days
 * knows the same as who has followed the market for years.
 *
 * <p>Not for several threads.
 */
final class UsualByMinute {

    static final double MEMORY = 0.75;
    static final int DAYS = 28;

    private static final int MINUTES_PER_DAY = 1_440;

    private final Deliveries deliveries;
    /** Per minute the deliveries that are known, in their order. */
    private final int[][] known = new int[MINUTES_PER_DAY][0];

    private final int[] size = new int[MINUTES_PER_DAY];
    private final double[] mean = new double[MINUTES_PER_DAY];
    /** The day that each mean was worked out on; {@link Integer#MIN_VALUE}: not since something became known. */
    private final int[] meanOn = new int[MINUTES_PER_DAY];

    UsualByMinute(Deliveries deliveries) {
        this.deliveries = deliveries;
        Arrays.fill(meanOn, Integer.MIN_VALUE);
    }

    /** The price of a delivery has become known. */
    void learn(int delivery) {
        int minute = deliveries.minuteOfDay[delivery];
        int place = size[minute]++;
        if (place == known[minute].length) {
            known[minute] = Arrays.copyOf(known[minute], place + DAYS);
        }
        int[] all = known[minute];
        for (; place > 0 && all[place - 1] > delivery; place--) {
            all[place] = all[place - 1];
        }
        all[place] = delivery;
        meanOn[minute] = Integer.MIN_VALUE;
    }

    /**
     * At the local time of a delivery, by those before it. NaN: nothing is known of that time.
     *
     * @param day on which it is decided
     */
    double before(int delivery, int day) {
        int minute = deliveries.minuteOfDay[delivery];
        int count = size[minute];
        if (count > 0 && known[minute][count - 1] >= delivery) {
            return meanOfDaysBefore(minute, place(minute, delivery), day);
        }
        if (meanOn[minute] != day) {
            mean[minute] = meanOfDaysBefore(minute, count, day);
            meanOn[minute] = day;
        }
        return mean[minute];
    }

    private int place(int minute, int delivery) {
        int place = Arrays.binarySearch(known[minute], 0, size[minute], delivery);
        return place < 0 ? -place - 1 : place;
    }

    /** From the first of the days on, so that the sum is the same however long somebody has followed. */
    private double meanOfDaysBefore(int minute, int count, int day) {
        int[] all = known[minute];
        int first = count;
        while (first > 0 && deliveries.day[all[first - 1]] >= day - DAYS) {
            first--;
        }
        double result = Double.NaN;
        for (int i = first; i < count; i++) {
            double price = deliveries.price[all[i]];
            result = Double.isNaN(result) ? price : MEMORY * result + (1 - MEMORY) * price;
        }
        return result;
    }
}
