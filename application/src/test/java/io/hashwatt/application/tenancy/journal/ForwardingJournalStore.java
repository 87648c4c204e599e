package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;

/** Another store, for tests that get in between. */
class ForwardingJournalStore implements JournalStore {

    private final JournalStore journal;

    ForwardingJournalStore(JournalStore journal) {
        this.journal = journal;
    }

    @Override
    public Heads lockHeads(TenantId tenant) {
        return journal.lockHeads(tenant);
    }

    @Override
    public Heads heads(TenantId tenant) {
        return journal.heads(tenant);
    }

    @Override
    public void append(TenantId tenant, List<RecordedEvent> events, List<AuditEntry> entries) {
        journal.append(tenant, events, entries);
    }

    @Override
    public int removeEvents(TenantId tenant, long upTo, Instant before, int most) {
        return journal.removeEvents(tenant, upTo, before, most);
    }

    @Override
    public List<RecordedEvent> eventsAfter(TenantId tenant, long seq, int limit) {
        return journal.eventsAfter(tenant, seq, limit);
    }

    @Override
    public List<AuditEntry> audit(TenantId tenant, AuditFilter filter) {
        return journal.audit(tenant, filter);
    }

    @Override
    public List<AuditEntry> auditAfter(TenantId tenant, long seq, int limit) {
        return journal.auditAfter(tenant, seq, limit);
    }
}
