package io.hashwatt.application.plan;

/** Runs the back-tests that wait, one at a time; tenants take turns. */
public interface WorkOffBacktests {

    /** Marks what an instance that is gone has left running as failed. For the start, and now and then. */
    void failAbandoned();

    /** Runs the next one. @return false: none waits */
    boolean runNext();

    /** Has the one at work stop soon, as failed. */
    void stop();
}
