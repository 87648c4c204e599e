package io.hashwatt.application.market.port;

import java.time.Instant;

/**
 * As which change of a series something was stored, and when.
 *
 * @param position of the series after it, from 1; 0: from before positions were counted
 */
public record Recorded(long position, Instant at) {

    /** Outside of any import. */
    public static Recorded unpositioned(Instant at) {
        return new Recorded(0, at);
    }
}
