package io.hashwatt.domain.plan.outlook;

import java.util.Arrays;

/** What stands for the values of some days. */
final class Typical {

    /** What a day weighs of the day after it. */
    static final double MEMORY = 0.75;

    private Typical() {}

    /** @param values at least one, in order of time, of which the last weighs most */
    static double recentMean(double[] values) {
        double sum = 0;
        double weight = 0;
        for (double value : values) {
            sum = MEMORY * sum + value;
            weight = MEMORY * weight + 1;
        }
        return sum / weight;
    }

    /** Which a few scarcities do not move, in any currency. @param values at least one */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
