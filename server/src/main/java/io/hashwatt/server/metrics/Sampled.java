package io.hashwatt.server.metrics;

import java.time.Instant;

/** A state of the whole server that is looked at now and then, and set as metrics. */
interface Sampled {

    void sample(Instant now, Meters meters);
}
