package io.hashwatt.domain.plan.dp;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a planning problem as arrays: contiguous, each with its own length. Shared by all groups.
 */
public final class Horizon {

    private static final double MILLIS_PER_HOUR = 3_600_000.0;

    final int size;
    public final long[] bounds;
    public final int[] day;
    final double[] hours;
    public final double[] price;
    public final double[] hashprice;
    private final double[] runningPerHour;

    /**
     * @param bounds epoch milliseconds of the slots' starts and, last, of the end: one more than slots
     * @param day a number for the site-local day in which each slot starts, rising
     * @param price power price per MWh of each slot; NaN: none
     * @param hashprice per PH/s and day of each slot; NaN: none
     */
    public Horizon(long[] bounds, int[] day, double[] price, double[] hashprice) {
        this(bounds, day, price, hashprice, new double[day.length]);
    }

    private Horizon(long[] bounds, int[] day, double[] price, double[] hashprice, double[] runningPerHour) {
        this.size = day.length;
        this.bounds = bounds;
        this.day = day;
        this.price = price;
        this.hashprice = hashprice;
        this.runningPerHour = runningPerHour;
        this.hours = new double[size];
        for (int t = 0; t < size; t++) {
            hours[t] = (bounds[t + 1] - bounds[t]) / MILLIS_PER_HOUR;
        }
    }

    /** The same from exact decimals; null: no price. */
    public static Horizon of(
            long[] bounds, int[] day, List<@Nullable BigDecimal> price, List<@Nullable BigDecimal> hashprice) {
        return new Horizon(bounds, day, orNaN(price), orNaN(hashprice));
    }

    public static double[] orNaN(List<@Nullable BigDecimal> values) {
        double[] result = new double[values.size()];
        for (int i = 0; i < result.length; i++) {
            BigDecimal value = values.get(i);
            result[i] = value == null ? Double.NaN : value.doubleValue();
        }
        return result;
    }

    /** What a MWh costs in a slot, in decimals; null: no price. */
    public @Nullable BigDecimal pricePerMwh(int slot) {
        return Double.isNaN(price[slot]) ? null : BigDecimal.valueOf(price[slot]);
    }

    /** The slots from {@code from} to before {@code to}, valued at other prices. */
    public Horizon window(int from, int to, double[] price, double[] hashprice) {
        return new Horizon(
                Arrays.copyOfRange(bounds, from, to + 1), Arrays.copyOfRange(day, from, to), price, hashprice);
    }

    /**
     * The same slots for a group that pays more than their prices.
     *
     * @param perMwh what power costs more in each slot
     * @param runningPerHour what a group pays in each slot for being above off, whatever it draws
     */
    public Horizon paying(double[] perMwh, double[] runningPerHour) {
        double[] dearer = price.clone();
        for (int slot = 0; slot < size; slot++) {
            dearer[slot] += perMwh[slot];
        }
        return new Horizon(bounds, day, dearer, hashprice, runningPerHour);
    }

    public int size() {
        return size;
    }

    public boolean isFullyPriced() {
        for (int slot = 0; slot < size; slot++) {
            if (!isPriced(slot)) {
                return false;
            }
        }
        return true;
    }

    /** What a group pays per hour in a slot for being at a level, whatever it draws. */
    double runningPerHour(int slot, int level) {
        return level == 0 ? 0 : runningPerHour[slot];
    }

    boolean isPriced(int slot) {
        return !Double.isNaN(price[slot]) && !Double.isNaN(hashprice[slot]);
    }

    /** Epoch milliseconds at which a slot starts. */
    public long startMillis(int slot) {
        return bounds[slot];
    }

    public long lengthMillis(int slot) {
        return bounds[slot + 1] - bounds[slot];
    }

    public Interval interval() {
        return new Interval(Instant.ofEpochMilli(bounds[0]), Instant.ofEpochMilli(bounds[size]));
    }

    /** The first slot boundary at or after the instant: a slot number, or the number of slots for the end. */
    public int slotAtOrAfter(long instant) {
        int index = Arrays.binarySearch(bounds, instant);
        return Math.min(size, index >= 0 ? index : -index - 1);
    }

    /**
     * For every slot the first boundary at which what begins with it need not go on, at least the next.
     *
     * @param minimum for which it has to go on
     * @param yields as of {@link YieldTimes#release}
     */
    int[] boundariesAfter(long minimum, long[] yields) {
        int[] result = new int[size];
        int boundary = 1;
        for (int t = 0; t < size; t++) {
            boundary = Math.max(boundary, t + 1);
            long release = YieldTimes.release(bounds[t], minimum, yields);
            while (boundary < size && bounds[boundary] < release) {
                boundary++;
            }
            result[t] = boundary;
        }
        return result;
    }

    /** The most slots that start in one local day. */
    int slotsOfLongestDay() {
        int longest = 0;
        int run = 0;
        for (int t = 0; t < size; t++) {
            run = t > 0 && day[t] == day[t - 1] ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
