package io.hashwatt.application.tenancy;

import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

public final class InMemoryJournalStore implements JournalStore {

    private final InMemoryTable<Long, RecordedEvent> events;
    private final InMemoryTable<Long, AuditEntry> entries;

    public InMemoryJournalStore(InMemoryUnitOfWork unitOfWork) {
        this.events = new InMemoryTable<>(unitOfWork);
        this.entries = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public Heads lockHeads(TenantId tenant) {
        return heads(tenant);
    }

    @Override
    public Heads heads(TenantId tenant) {
        Map.Entry<Long, RecordedEvent> event = events.of(tenant).lastEntry();
        Map.Entry<Long, AuditEntry> entry = entries.of(tenant).lastEntry();
        return new Heads(
                event == null ? 0 : event.getKey(),
                entry == null ? 0 : entry.getKey(),
                entry == null ? "" : entry.getValue().hash());
    }

    @Override
    public void append(TenantId tenant, List<RecordedEvent> added, List<AuditEntry> audited) {
        added.forEach(event -> events.add(tenant, event.seq(), event));
        audited.forEach(entry -> entries.add(tenant, entry.seq(), entry));
    }

    @Override
    public List<RecordedEvent> eventsAfter(TenantId tenant, long seq, int limit) {
        return events.of(tenant).tailMap(seq, false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public int removeEvents(TenantId tenant, long upTo, Instant before, int most) {
        List<Long> old =
                events.of(tenant).headMap(Math.min(upTo + 1, heads(tenant).eventSeq()), false).values().stream()
                        .filter(event -> event.occurredAt().isBefore(before))
                        .map(RecordedEvent::seq)
                        .limit(most)
                        .toList();
        old.forEach(events.of(tenant)::remove);
        return old.size();
    }

    @Override
    public List<AuditEntry> audit(TenantId tenant, AuditFilter filter) {
        return entries
                .of(tenant)
                .headMap(filter.before().orElse(Long.MAX_VALUE), false)
                .descendingMap()
                .values()
                .stream()
                .filter(entry ->
                        filter.principal().map(entry.principal()::equals).orElse(true))
                .filter(entry -> filter.subjectId()
                        .map(entry.change().subjectId()::equals)
                        .orElse(true))
                .limit(filter.limit())
                .toList();
    }

    @Override
    public List<AuditEntry> auditAfter(TenantId tenant, long seq, int limit) {
        return entries.of(tenant).tailMap(seq, false).values().stream()
                .limit(limit)
                .toList();
    }
}
