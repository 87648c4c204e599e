package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Optional;

/** Reads a tenant's event log and audit log. */
public interface ReadJournal {

    /** Events with a greater {@code seq}, in order. @param limit from 1 to 1,000 */
    List<RecordedEvent> eventsAfter(Actor actor, long seq, int limit);

    /** The newest event's {@code seq}; 0: there is none. */
    long newestEvent(Actor actor);

    /** Audit entries with a smaller {@code seq}, newest first. */
    List<AuditEntry> audit(Actor actor, AuditFilter filter);

    /**
     * @param before only entries with a smaller {@code seq}; empty: from the newest
     * @param principal only what this one did, {@code USER:id}
     * @param subjectId only what was done to this
     * @param limit from 1 to 1,000
     */
    record AuditFilter(Optional<Long> before, Optional<String> principal, Optional<String> subjectId, int limit) {}

    /** Compares the audit log with itself, and its end with what is known of it from elsewhere. */
    AuditCheck checkAudit(Actor actor);

    /**
     * @param firstBroken the first entry whose hash does not follow from the one before it; empty: the chain is whole as far
     *     as it goes
     * @param missing how many entries have been cut off at the end
     */
    record AuditCheck(Optional<AuditEntry> firstBroken, long missing) {

        public boolean isWhole() {
            return firstBroken.isEmpty() && missing == 0;
        }
    }
}
