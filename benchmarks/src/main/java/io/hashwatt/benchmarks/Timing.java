package io.hashwatt.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long something took, over several runs.
 *
 * @param nanos of each run, rising
 */
@SuppressWarnings("ArrayRecordComponent") // sorted once, never compared
public record Timing(long[] nanos) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Runs it as often unmeasured first, for the compiler. */
    public static Timing of(int runs, Runnable work) {
        for (int i = 0; i < runs; i++) {
            work.run();
        }
        return cold(runs, work);
    }

    /** For what does not get faster by running it: native code. */
    public static Timing cold(int runs, Runnable work) {
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Timing(nanos);
    }

    public double medianMillis() {
        return millis(0.5);
    }

    /** Median and, in brackets, the fifth and the ninety-fifth percentile, in milliseconds. */
    public String text() {
        return String.format(Locale.ROOT, "%10.3f  (%.3f to %.3f)", medianMillis(), millis(0.05), millis(0.95));
    }

    private double millis(double share) {
        return nanos[(int) Math.round(share * (nanos.length - 1))] / NANOS_PER_MILLI;
    }
}
