package io.hashwatt.application.market.port;

import java.time.Instant;

/**
 * That the values of an import count no longer.
 *
 * @param values what they were recorded as
 * @param made when they were withdrawn, a further change of the series
 */
public record Withdrawal(Recorded values, Recorded made) {

    public boolean isMadeBy(Instant instant) {
        return !made.at().isAfter(instant);
    }

    public boolean isMadeBy(long position) {
        return made.position() <= position;
    }
}
