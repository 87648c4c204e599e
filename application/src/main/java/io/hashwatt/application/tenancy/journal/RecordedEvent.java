package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.tenancy.journal.Journal.Change;
import java.time.Instant;

/**
 * An entry of a tenant's event log.
 *
 * @param seq from 1, by one, in the order of commits: whoever has read up to n has missed nothing
 */
public record RecordedEvent(long seq, Instant occurredAt, Change change) {}
