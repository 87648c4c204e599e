package io.hashwatt.domain.plan.coupling;

/** When a plan is as good as its bound. */
final class Closeness {

    /** What is left then is less than anybody counts. */
    private static final double CLOSED = 1e-7;

    private Closeness() {}

    static boolean isClosed(double profit, double bound) {
        return bound - profit <= CLOSED * Math.max(1, Math.abs(profit));
    }
}
