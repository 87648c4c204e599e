package io.hashwatt.domain.plan.outlook;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What something about deliveries usually is at a local minute of the day, by the days before. Days more than {@value #DAYS}
 * before are forgotten, so that whoever reads these days knows the same as who has followed the market for years.
 *
 * <p>Not for several threads.
 */
final class UsualByMinute {

    static final int DAYS = 28;

    private static final int MINUTES_PER_DAY = 1_440;

    private final Deliveries deliveries;
    private final IntToDoubleFunction value;
    private final ToDoubleFunction<double[]> typical;
    /** Per minute the deliveries that are known, in their order. */
    private final int[][] known = new int[MINUTES_PER_DAY][0];

    private final int[] size = new int[MINUTES_PER_DAY];
    private final double[] found = new double[MINUTES_PER_DAY];
    /** The day that each was worked out on; {@link Integer#MIN_VALUE}: not since something became known. */
    private final int[] foundOn = new int[MINUTES_PER_DAY];
    /** The regime that each is about. */
    private final int[] foundIn = new int[MINUTES_PER_DAY];

    /**
     * @param value of a delivery that is known
     * @param typical what stands for the values of some days, at least one, in order of time
     */
    UsualByMinute(Deliveries deliveries, IntToDoubleFunction value, ToDoubleFunction<double[]> typical) {
        this.deliveries = deliveries;
        this.value = value;
        this.typical = typical;
        Arrays.fill(foundOn, Integer.MIN_VALUE);
    }

    /** The value of a delivery has become known. */
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
        foundOn[minute] = Integer.MIN_VALUE;
    }

    /**
     * At the local time of a delivery, by those before it in its regime. NaN: nothing is known of that time.
     *
     * @param day on which it is decided
     */
    double before(int delivery, int day) {
        int minute = deliveries.minuteOfDay[delivery];
        int count = size[minute];
        int regime = deliveries.regime[delivery];
        if (count > 0 && known[minute][count - 1] >= delivery) {
            return byDaysBefore(minute, place(minute, delivery), day, regime);
        }
        if (foundOn[minute] != day || foundIn[minute] != regime) {
            found[minute] = byDaysBefore(minute, count, day, regime);
            foundOn[minute] = day;
            foundIn[minute] = regime;
        }
        return found[minute];
    }

    private int place(int minute, int delivery) {
        int place = Arrays.binarySearch(known[minute], 0, size[minute], delivery);
        return place < 0 ? -place - 1 : place;
    }

    /** From the first of the days on, so that it is the same however long somebody has followed. */
    private double byDaysBefore(int minute, int count, int day, int regime) {
        int[] all = known[minute];
        int first = count;
        while (first > 0
                && deliveries.day[all[first - 1]] >= day - DAYS
                && deliveries.regime[all[first - 1]] == regime) {
            first--;
        }
        int from = first;
        return first == count
                ? Double.NaN
                : typical.applyAsDouble(IntStream.range(0, count - first)
                        .mapToDouble(i -> value.applyAsDouble(all[from + i]))
                        .toArray());
    }
}
