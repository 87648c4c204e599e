package io.hashwatt.domain.plan.outlook;

import org.jspecify.annotations.Nullable;

/**
 * Forecasts prices from what was published when a decision is made, and from nothing else.
 *
 * <p>The base of a delivery is its day-ahead price if that is published, else what is usual at its local time (the mean of the
 * days before, of which the later ones weigh more), else the last known price. The delivery that comes next is expected at the
 * last known price and the change that is usual into it (the median of the days before). What that is away from its base counts
 * in full for {@value Anchors#HALF_LIFE_MINUTES} minutes from the start of the last known price and then fades by half every
 * {@value Anchors#HALF_LIFE_MINUTES} minutes on top of the base: in a real-time market the last price says most about the next quarter
 * of an hour, and the auction about the hours after. {@code docs/back-test.md} has how the figures were found.
 *
 * <p>Where somebody has looked at a delivery before its settlement, what is expected of it is corrected towards the look as far
 * as looks have come true ({@link LookTrust}), and the look stands for the last known price as far in all that comes after.
 *
 * <p>A forecast has {@value #DIGITS} digits behind the point, so that it is the same number as an exact decimal and as a
 * {@code double}: what is shown is what was decided on.
 *
 * <p>Decision times never go back. Not for several threads.
 */
final class Forecaster {

    static final int DIGITS = 4;

    private static final double PER_UNIT = Math.pow(10, DIGITS);
    private static final int NONE = -1;

    private final Deliveries deliveries;
    private final UsualByMinute usual;
    private final UsualByMinute usualChange;
    private final boolean[] isLearnt;
    private final LookTrust trust;
    private int newest = NONE;
    private int newestLook = NONE;

    Forecaster(Deliveries deliveries) {
        this.deliveries = deliveries;
        this.usual = new UsualByMinute(deliveries, delivery -> deliveries.price[delivery], Typical::recentMean);
        this.usualChange = new UsualByMinute(deliveries, this::change, Typical::median);
        this.isLearnt = new boolean[deliveries.size()];
        this.trust = new LookTrust(deliveries);
    }

    /** Takes in a price that has become known. */
    void learn(int delivery) {
        newest = Math.max(newest, delivery);
        usual.learn(delivery);
        isLearnt[delivery] = true;
        trust.learn(delivery);
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
                && deliveries.end[delivery - 1] == deliveries.start[delivery]
                && deliveries.regime[delivery - 1] == deliveries.regime[delivery];
    }

    /** Of the price from the delivery before. */
    private double change(int delivery) {
        return deliveries.price[delivery] - deliveries.price[delivery - 1];
    }

    /** A look has been published. */
    void notice(Looks.Look look) {
        newestLook = Math.max(newestLook, look.delivery());
    }

    /** How far looks are believed by what has come of them. */
    LookTrust trust() {
        return trust;
    }

    /**
     * Fills in what is to be expected of the deliveries from one on; NaN where nothing is known to expect it from.
     *
     * @param day on which it is decided
     */
    void forecast(int from, long decision, int day, double[] into) {
        int last = lastKnown(day);
        Anchors anchors = new Anchors();
        if (last != NONE) {
            anchors.add(deliveries.start[last], awayAfter(last, deliveries.price[last], decision, day), 1);
        }
        for (int delivery = Math.min(from, last + 1); delivery < from + into.length; delivery++) {
            double base = base(delivery, decision, day);
            double expected = delivery <= last ? base : base + anchors.away(deliveries.start[delivery]);
            Looks.Look look = delivery <= last ? null : latestLook(delivery, decision);
            if (look != null) {
                double share = Double.isNaN(expected) ? 1 : trust.in(look, expected, day);
                expected = Double.isNaN(expected) ? look.price() : expected + share * (look.price() - expected);
                anchors.add(deliveries.start[delivery], awayAfter(delivery, look.price(), decision, day), share);
            }
            if (delivery >= from) {
                into[delivery - from] = rounded(expected);
            }
        }
    }

    /**
     * What would have been expected of a delivery while the price of {@code last} was the last known one and nobody had looked.
     * NaN: nothing was known to expect it from.
     */
    double expectedFrom(int last, int delivery) {
        long decision = deliveries.end[last];
        int day = deliveries.day[last];
        Anchors anchors = new Anchors();
        anchors.add(deliveries.start[last], awayAfter(last, deliveries.price[last], decision, day), 1);
        return base(delivery, decision, day) + anchors.away(deliveries.start[delivery]);
    }

    /** By how much the price that comes after one is expected to be away from its base; 0 where none comes. */
    private double awayAfter(int delivery, double price, long decision, int day) {
        int next = next(delivery, decision);
        if (next == deliveries.size()) {
            return 0;
        }
        double base = base(next, decision, day);
        double change = usualChange.before(next, day);
        double away = (Double.isNaN(change) ? price : price + change) - base;
        return Double.isNaN(away) ? 0 : away;
    }

    private Looks.@Nullable Look latestLook(int delivery, long decision) {
        int place = delivery <= newestLook ? deliveries.looks.latest(delivery, decision) : Looks.NONE;
        return place == Looks.NONE ? null : deliveries.looks.look(place);
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
