package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

final class JournalService implements Journal, ReadJournal {

    private static final int CHECKED_AT_ONCE = 1_000;

    private final UnitOfWork unitOfWork;
    private final JournalStore store;
    private final InstantSource clock;
    private final BiConsumer<TenantId, Event> committed;

    /** @param committed is told, after the commit, whose event log has grown, and by what */
    JournalService(
            UnitOfWork unitOfWork, JournalStore store, InstantSource clock, BiConsumer<TenantId, Event> committed) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.clock = clock;
        this.committed = committed;
    }

    @Override
    public void record(Actor actor, Event happened) {
        Change change = EventCodec.encode(happened);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what a database keeps is what is hashed
        JournalStore.Heads heads = store.lockHeads(actor.tenant());
        RecordedEvent event = new RecordedEvent(heads.eventSeq() + 1, now, change);
        AuditEntry entry = AuditChain.next(heads, now, actor.principal(), change);
        store.append(actor.tenant(), event, entry);
        unitOfWork.afterCommit(() -> committed.accept(actor.tenant(), happened));
    }

    @Override
    public void announce(Actor actor, Event happened) {
        Change change = EventCodec.encode(happened);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        JournalStore.Heads heads = store.lockHeads(actor.tenant());
        store.append(actor.tenant(), new RecordedEvent(heads.eventSeq() + 1, now, change));
        unitOfWork.afterCommit(() -> committed.accept(actor.tenant(), happened));
    }

    @Override
    public List<RecordedEvent> eventsAfter(Actor actor, long seq, int limit) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> store.eventsAfter(actor.tenant(), seq, limit));
    }

    @Override
    public long newestEvent(Actor actor) {
        actor.require(Permission.READ);
        return unitOfWork.in(actor.tenant(), () -> store.heads(actor.tenant()).eventSeq());
    }

    @Override
    public List<AuditEntry> audit(Actor actor, AuditFilter filter) {
        actor.require(Permission.READ_AUDIT);
        return unitOfWork.in(actor.tenant(), () -> store.audit(actor.tenant(), filter));
    }

    @Override
    public Optional<AuditEntry> firstBrokenAudit(Actor actor) {
        actor.require(Permission.READ_AUDIT);
        return unitOfWork.in(actor.tenant(), () -> firstBroken(actor.tenant()));
    }

    private Optional<AuditEntry> firstBroken(TenantId tenant) {
        AuditEntry previous = null;
        List<AuditEntry> entries = store.auditAfter(tenant, 0, CHECKED_AT_ONCE);
        while (!entries.isEmpty()) {
            for (AuditEntry entry : entries) {
                if (!AuditChain.follows(previous, entry)) {
                    return Optional.of(entry);
                }
                previous = entry;
            }
            entries = store.auditAfter(tenant, entries.getLast().seq(), CHECKED_AT_ONCE);
        }
        return Optional.empty();
    }
}
