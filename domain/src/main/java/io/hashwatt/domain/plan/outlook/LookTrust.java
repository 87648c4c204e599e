package io.hashwatt.domain.plan.outlook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far looks can be trusted: which share of what a look was away from the last known price came true, by the looks of the
 * {@value #DAYS} days before whose price has become known. It is the weight by which least squares would have corrected the
 * last price, cov/var, with every look counting alike whatever the price was then. Small and large differences are told apart,
 * because noise grows with the price and scarcity grows faster, and looks at a part of a delivery are told from looks at the
 * whole.
 *
 * <p>Only what is proven counts: {@value #STANDARD_ERRORS} standard errors are taken off, and it is as if {@value #DOUBT} more
 * looks had come to nothing. So the first looks weigh nothing, and noise never does.
 *
 * <p>Not for several threads.
 */
final class LookTrust {

    static final int DAYS = 21;
    static final int DOUBT = 40;
    static final int STANDARD_ERRORS = 2;

    /** Differences as shares of the larger price, up to which they count as of one size. */
    private static final double[] SIZES = {0.1, 0.25, 0.5, Double.POSITIVE_INFINITY};
    /** Shares of a delivery's time, up to which they count as equally seen. */
    private static final double[] PARTS = {0.4, 0.7, Double.POSITIVE_INFINITY};

    private static final int CLASSES = SIZES.length * PARTS.length;
    private static final long LONGEST_LAG = 86_400_000;

    private final Deliveries deliveries;
    private final boolean[] isKnown;
    /** By local day; without those to be worked out again. */
    private final Map<Integer, RegressionSums[]> byDay = new HashMap<>();

    LookTrust(Deliveries deliveries) {
        this.deliveries = deliveries;
        this.isKnown = new boolean[deliveries.size()];
    }

    /** The price of a delivery has become known. */
    void learn(int delivery) {
        isKnown[delivery] = true;
        byDay.remove(deliveries.day[delivery]);
    }

    /**
     * The share of a look's difference to believe: from 0 to 1.
     *
     * @param expected what was expected without it
     * @param day on which it is decided
     */
    double in(Looks.Look look, double expected, int day) {
        int kind = kind(look, expected);
        int regime = deliveries.regime[look.delivery()];
        RegressionSums sums = new RegressionSums();
        for (int before = day - DAYS; before <= day; before++) {
            if (isIn(regime, before)) {
                sums.add(byDay.computeIfAbsent(before, this::summed)[kind]);
            }
        }
        return proven(sums);
    }

    /** What to expect instead of {@code expected} after a look. */
    double corrected(double expected, Looks.Look look, int day) {
        return expected + in(look, expected, day) * (look.price() - expected);
    }

    /** The same for looks of all kinds together, to be shown. */
    double overall(int day) {
        RegressionSums sums = new RegressionSums();
        for (int before = day - DAYS; before <= day; before++) {
            Arrays.stream(byDay.computeIfAbsent(before, this::summed)).forEach(sums::add);
        }
        return proven(sums);
    }

    private static double proven(RegressionSums sums) {
        double share = sums.shareLess(STANDARD_ERRORS) * sums.count() / (sums.count() + DOUBT);
        return Math.clamp(share, 0, 1);
    }

    /** In the order of the deliveries, so that it is the same number in whatever order they became known. */
    private RegressionSums[] summed(int day) {
        RegressionSums[] sums = new RegressionSums[CLASSES];
        Arrays.setAll(sums, kind -> new RegressionSums());
        for (int delivery = deliveries.firstOf(day); delivery < deliveries.firstOf(day + 1); delivery++) {
            if (isKnown[delivery]) {
                add(delivery, sums);
            }
        }
        return sums;
    }

    /** Rules change between two days of the market. */
    private boolean isIn(int regime, int day) {
        int first = deliveries.firstOf(day);
        return first < deliveries.size() && deliveries.regime[first] == regime;
    }

    private void add(int delivery, RegressionSums[] sums) {
        deliveries
                .looks
                .of(delivery)
                .mapToObj(deliveries.looks::look)
                .forEach(look -> priceBefore(look).ifPresent(before -> {
                    double scale = scale(look, before);
                    sums[kind(look, before)].add(
                            (look.price() - before) / scale, (deliveries.price[delivery] - before) / scale);
                }));
    }

    /** The last price that was known when somebody looked; empty: none of the day before. */
    OptionalDouble priceBefore(Looks.Look look) {
        int delivery = look.delivery();
        int last = deliveries.newestKnown(delivery, look.knownAt());
        return last >= 0 && last < delivery && deliveries.start[delivery] - deliveries.start[last] <= LONGEST_LAG
                ? OptionalDouble.of(deliveries.price[last])
                : OptionalDouble.empty();
    }

    private static int kind(Looks.Look look, double expected) {
        double size = Math.abs(look.price() - expected) / scale(look, expected);
        return place(PARTS, look.seen()) * SIZES.length + place(SIZES, size);
    }

    private static int place(double[] bounds, double value) {
        int place = 0;
        while (value > bounds[place]) {
            place++;
        }
        return place;
    }

    /** Never 0. */
    private static double scale(Looks.Look look, double expected) {
        return Math.max(1e-6, Math.max(Math.abs(look.price()), Math.abs(expected)));
    }
}
