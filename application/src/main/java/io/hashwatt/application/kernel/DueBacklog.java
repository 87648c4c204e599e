package io.hashwatt.application.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * What is to be done, of all tenants.
 *
 * @param waiting due now, at work, or failed and to be tried again
 * @param oldestDue since when the oldest of what is due now is due; empty: nothing is
 * @param failing of those waiting, begun in vain at least once
 */
public record DueBacklog(int waiting, Optional<Instant> oldestDue, int failing) {

    public static final DueBacklog NONE = new DueBacklog(0, Optional.empty(), 0);
}
