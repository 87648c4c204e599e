package io.hashwatt.rest.http;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;

/** Stretches of time that are asked about. Their length is bounded, because what is read for them fills memory. */
public final class Periods {

    private Periods() {}

    public static Interval of(Instant from, Instant to, Duration longest) {
        if (!from.isBefore(to)) {
            throw ProblemException.malformed("to", "must be after from");
        }
        if (Duration.between(from, to).compareTo(longest) > 0) {
            throw ProblemException.malformed("to", "must be at most " + longest.toDays() + " days after from");
        }
        return new Interval(from, to);
    }
}
