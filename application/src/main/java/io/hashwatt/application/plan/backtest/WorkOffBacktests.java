package io.hashwatt.application.plan.backtest;

/**
 * Runs the back-tests that wait, one at a time; tenants take turns. What a server that is gone has left running is begun
 * again by another, twice at most.
 */
public interface WorkOffBacktests {

    /** Runs the next one. @return false: none waits */
    boolean runNext();

    /** Has the one at work stop soon, and wait again. */
    void stop();
}
