package io.hashwatt.application.tenancy.port;

import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;

/** Keeps every tenant's event log and audit log. Entries are only added, one tenant's in the order of commits; old events may go. */
public interface JournalStore {

    /** @param auditHash of the newest audit entry; empty: there is none */
    record Heads(long eventSeq, long auditSeq, String auditHash) {

        public Heads followedBy(AuditEntry entry) {
            return new Heads(eventSeq, entry.seq(), entry.hash());
        }
    }

    /** The newest entries' numbers, locked until the unit of work ends: whoever else appends for this tenant waits. */
    Heads lockHeads(TenantId tenant);

    /** The newest entries' numbers, without waiting; zeros where there is none. */
    Heads heads(TenantId tenant);

    /**
     * Adds both, each in order of {@code seq}; the last of each becomes its head. Only after {@link #lockHeads} in the same
     * unit of work.
     *
     * @param entries possibly none: then the audit log stays as it is
     */
    void append(TenantId tenant, List<RecordedEvent> events, List<AuditEntry> entries);

    /** In order of {@code seq}. */
    List<RecordedEvent> eventsAfter(TenantId tenant, long seq, int limit);

    /**
     * Removes events up to a number that occurred before an instant, oldest first; never the newest of all.
     *
     * @return how many; once more may be needed unless it is less than {@code most}
     */
    int removeEvents(TenantId tenant, long upTo, Instant before, int most);

    /** Newest first. */
    List<AuditEntry> audit(TenantId tenant, AuditFilter filter);

    /** In order of {@code seq}. */
    List<AuditEntry> auditAfter(TenantId tenant, long seq, int limit);
}
