package io.hashwatt.domain.plan.outlook;

import java.util.stream.IntStream;

/**
 * Forecasts prices from what was published when a decision is made, and from nothing else.
 *
 * <p>The base of a delivery is its day-ahead price if that is published, else what is usual at its local time (the mean of the
 * days before, of which the later ones weigh more), else the last known price. The delivery that comes next is expected at the
 * last known price and the change that is usual into it (the median of the days before). What that is away from its base counts
 * in full for {@value #HALF_LIFE_MINUTES} minutes from the start of the last known price and then fades by half every
 * {@value #HALF_LIFE_MINUTES} minutes on top of the base: in a real-time market the last price says most about the next quarter
 * of an hour, and the auction about the hours after. {@code docs/back-test.md} has how the figures were found.
 *
 * <p>A forecast has {@value #DIGITS} digits behind the point, so that it is the same number as an exact decimal and as a
 * {@code double}: what is shown is what was decided on.
 *
 * <p>Decision times never go back. Not for several threads.
 */
final class Forecaster {

    static final int HALF_LIFE_MINUTES = 15;
    static final int DIGITS = 4;

    private static final long MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_HALF_LIFE = HALF_LIFE_MINUTES * MILLIS_PER_MINUTE;
    /** By whole minutes, because deliveries begin at whole minutes and every decision asks again. */
    private static final double[] FADES = IntStream.range(0, 4_320)
            .mapToDouble(minute -> faded(minute * MILLIS_PER_MINUTE))
            .toArray();

    private static final double PER_UNIT = Math.pow(10, DIGITS);
    private static final int NONE = -1;

    private final Deliveries deliveries;
    private final UsualByMinute usual;
    private final UsualByMinute usualChange;
    private final boolean[] isLearnt;
    private int newest = NONE;

    Forecaster(Deliveries deliveries) {
        this.deliveries = deliveries;
        this.usual = new UsualByMinute(deliveries, delivery -> deliveries.price[delivery], Typical::recentMean);
        this.usualChange = new UsualByMinute(deliveries, this::change, Typical::median);
        this.isLearnt = new boolean[deliveries.size()];
    }

    /** Takes in a price that has become known. */
    void learn(int delivery) {
        newest = Math.max(newest, delivery);
        usual.learn(delivery);
        isLearnt[delivery] = true;
        learnChange(delivery);
        learnChange(delivery + 1);
    }

    /** As soon as both prices are known. */
    private void learnChange(int delivery) {
        if (follows(delivery) && isLearnt[delivery] && isLearnt[delivery - 1]) {
            usualChange.learn(delivery);
        }
    }

    private boolean follows(int delivery) {
        return delivery > 0
                && delivery < deliveries.size()
                && deliveries.end[delivery - 1] == deliveries.start[delivery];
    }

    /** Of the price from the delivery before. */
    private double change(int delivery) {
        return deliveries.price[delivery] - deliveries.price[delivery - 1];
    }

    /**
     * Fills in what is to be expected of the deliveries from one on; NaN where nothing is known to expect it from.
     *
     * @param day on which it is decided
     */
    void forecast(int from, long decision, int day, double[] into) {
        int last = lastKnown(day);
        double away = last == NONE ? 0 : away(last, decision, day);
        for (int delivery = from; delivery < from + into.length; delivery++) {
            double left =
                    last == NONE || delivery <= last ? 0 : left(deliveries.start[delivery] - deliveries.start[last]);
            into[delivery - from] = rounded(base(delivery, decision, day) + away * left);
        }
    }

    /** By how much the price that comes next is expected to be away from its base; 0 where none comes. */
    private double away(int last, long decision, int day) {
        int next = next(last, decision);
        if (next == deliveries.size()) {
            return 0;
        }
        double change = usualChange.before(next, day);
        double expected = Double.isNaN(change) ? deliveries.price[last] : deliveries.price[last] + change;
        return expected - base(next, decision, day);
    }

    /** What is over without a known price is passed over: who reads what is known does not see it. */
    private int next(int last, long decision) {
        int next = last + 1;
        while (next < deliveries.size() && deliveries.end[next] <= decision) {
            next++;
        }
        return next;
    }

    /** Never the negative zero, which no decimal is. */
    private static double rounded(double price) {
        return Math.rint(price * PER_UNIT) / PER_UNIT + 0.0;
    }

    private int lastKnown(int day) {
        return newest != NONE && deliveries.day[newest] >= day - UsualByMinute.DAYS ? newest : NONE;
    }

    /** What is left of a difference after a time. */
    private static double left(long millis) {
        long minutes = millis / MILLIS_PER_MINUTE;
        return minutes < FADES.length && minutes * MILLIS_PER_MINUTE == millis ? FADES[(int) minutes] : faded(millis);
    }

    private static double faded(long millis) {
        return Math.min(1, Math.pow(0.5, millis / MILLIS_PER_HALF_LIFE - 1));
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
