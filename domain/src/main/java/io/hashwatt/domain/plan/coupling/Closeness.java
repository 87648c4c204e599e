package io.hashwatt.domain.plan.coupling;

/** When a plan is as good as its bound, and when as good as another. */
final class Closeness {

    /** What is left then is less than anybody counts. */
    private static final double CLOSED = 1e-7;

    /** A plan is not changed for less: the search leaves as much open, so that chance would decide. */
    private static final double EQUAL = 1e-5;

    private Closeness() {}

    static boolean isClosed(double profit, double bound) {
        return bound - profit <= CLOSED * Math.max(1, Math.abs(profit));
    }

    /** Whether a plan is worth so little more than another one that nobody should change over to it. */
    static boolean isEqual(double profit, double other) {
        return profit - other <= EQUAL * Math.max(1, Math.abs(other));
    }
}
