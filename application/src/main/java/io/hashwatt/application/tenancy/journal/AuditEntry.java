package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.tenancy.journal.Journal.Change;
import java.time.Instant;

/**
 * Who did what.
 *
 * @param seq from 1, by one, in the order of commits
 * @param principal in the form {@code USER:id}
 * @param principalName as it was at the time
 * @param hash SHA-256 in hex over the entry before and this one: an entry changed later breaks the chain
 */
public record AuditEntry(long seq, Instant at, String principal, String principalName, Change change, String hash) {}
