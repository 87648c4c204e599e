package io.hashwatt.domain.plan.outlook;

import java.util.stream.IntStream;

/**
 * Forecasts prices from what was published when a decision is made, and from nothing else.
 *
 * <p>The base of a delivery is its day-ahead price if that is published, else what is usual at its local time
 * ({@link UsualByMinute}), else the last known price. On top of the base comes what the last known price was away from its own
 * base, fading by half every {@value #HALF_LIFE_HOURS} hours: a scarcity lasts, but not long.
 *
 * <p>A forecast has {@value #DIGITS} digits behind the point, so that it is the same number as an exact decimal and as a
 * {@code double}: what is shown is what was decided on.
 *
 * <p>Decision times never go back. Not for several threads.
 */
final class Forecaster {

    static final double HALF_LIFE_HOURS = 1;
    static final int DIGITS = 4;

    private static final double MILLIS_PER_HALF_LIFE = HALF_LIFE_HOURS * 3_600_000;
    private static final long MILLIS_PER_MINUTE = 60_000;
    /** By whole minutes, because deliveries begin at whole minutes and every decision asks again. */
    private static final double[] FADES = IntStream.range(0, 4_320)
            .mapToDouble(minute -> faded(minute * MILLIS_PER_MINUTE))
            .toArray();

    private static final double PER_UNIT = Math.pow(10, DIGITS);
    private static final int NONE = -1;

    private final Deliveries deliveries;
    private final UsualByMinute usual;
    private int newest = NONE;

    Forecaster(Deliveries deliveries) {
        this.deliveries = deliveries;
        this.usual = new UsualByMinute(deliveries);
    }

    /** Takes in a price that has become known. */
    void learn(int delivery) {
        newest = Math.max(newest, delivery);
        usual.learn(delivery);
    }

    /**
     * Fills in what is to be expected of the deliveries from one on; NaN where nothing is known to expect it from. Those
     * before the last known price are left out.
     *
     * @param day on which it is decided
     */
    void forecast(int from, long decision, int day, double[] into) {
        int last = lastKnown(day);
        double away = last == NONE ? 0 : deliveries.price[last] - base(last, decision, day);
        int first = Math.max(from, last);
        for (int delivery = first; delivery < from + into.length; delivery++) {
            double left = last == NONE ? 0 : fade(deliveries.start[delivery] - deliveries.start[last]);
            into[delivery - from] = rounded(base(delivery, decision, day) + away * left);
        }
    }

    /** Never the negative zero, which no decimal is. */
    private static double rounded(double price) {
        return Math.rint(price * PER_UNIT) / PER_UNIT + 0.0;
    }

    private int lastKnown(int day) {
        return newest != NONE && deliveries.day[newest] >= day - UsualByMinute.DAYS ? newest : NONE;
    }

    /** What is left of a difference after a time. */
    private static double fade(long millis) {
        long minutes = millis / MILLIS_PER_MINUTE;
        return minutes < FADES.length && minutes * MILLIS_PER_MINUTE == millis ? FADES[(int) minutes] : faded(millis);
    }

    private static double faded(long millis) {
        return Math.pow(0.5, millis / MILLIS_PER_HALF_LIFE);
    }

    /** By what was known before the delivery; NaN: nothing at all. */
    private double base(int delivery, long decision, int day) {
        double dayAhead = deliveries.dayAhead.at(delivery, decision);
        if (!Double.isNaN(dayAhead)) {
            return dayAhead;
        }
        double mean = usual.before(delivery, day);
        if (!Double.isNaN(mean)) {
            return mean;
        }
        int last = lastKnown(day);
        return last == NONE ? Double.NaN : deliveries.price[last];
    }
}
