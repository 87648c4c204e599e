package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.tenancy.journal.ReadJournal.AuditCheck;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an audit log is whole: each entry follows from the one before, and the last one is the one that the head names,
 * without which nobody would notice that the end is gone.
 */
final class AuditVerdict {

    private static final int CHECKED_AT_ONCE = 1_000;
    private static final AuditFilter NEWEST = new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), 1);

    private final JournalStore store;
    private final TenantId tenant;
    private final JournalStore.Heads heads;

    AuditVerdict(JournalStore store, TenantId tenant) {
        this.store = store;
        this.tenant = tenant;
        this.heads = store.heads(tenant);
    }

    AuditCheck given() {
        long last = store.audit(tenant, NEWEST).stream()
                .mapToLong(AuditEntry::seq)
                .findFirst()
                .orElse(0);
        return new AuditCheck(firstBroken(), Math.max(0, heads.auditSeq() - last));
    }

    private Optional<AuditEntry> firstBroken() {
        AuditEntry previous = null;
        List<AuditEntry> entries = store.auditAfter(tenant, 0, CHECKED_AT_ONCE);
        while (!entries.isEmpty()) {
            for (AuditEntry entry : entries) {
                if (!follows(previous, entry)) {
                    return Optional.of(entry);
                }
                previous = entry;
            }
            entries = store.auditAfter(tenant, entries.getLast().seq(), CHECKED_AT_ONCE);
        }
        return Optional.empty();
    }

    /** An end that was written anew, hashes and all, is not the one that the head names. */
    private boolean follows(@Nullable AuditEntry previous, AuditEntry entry) {
        boolean fitsHead = entry.seq() < heads.auditSeq()
                || (entry.seq() == heads.auditSeq() && entry.hash().equals(heads.auditHash()));
        return fitsHead && AuditChain.follows(previous, entry);
    }
}
