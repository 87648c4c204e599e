package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

final class JournalService implements Journal, ReadJournal {

    private final UnitOfWork unitOfWork;
    private final JournalStore store;
    private final InstantSource clock;
    private final List<JournalReaction> reactions;
    private final BiConsumer<TenantId, Event> committed;

    /** One object, by which the unit of work knows what belongs together. */
    private final UnitOfWork.AtEnd<Entry> end = this::append;

    /** @param audited false: it is announced only */
    private record Entry(Actor actor, Event event, Change change, boolean audited) {}

    JournalService(
            UnitOfWork unitOfWork,
            JournalStore store,
            InstantSource clock,
            List<JournalReaction> reactions,
            BiConsumer<TenantId, Event> committed) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.clock = clock;
        this.reactions = reactions;
        this.committed = committed;
    }

    @Override
    public void record(Actor actor, Event event) {
        collect(new Entry(actor, event, EventCodec.encode(event), true));
    }

    @Override
    public void announce(Actor actor, Event event) {
        collect(new Entry(actor, event, EventCodec.encode(event), false));
    }

    private void collect(Entry entry) {
        unitOfWork.atEnd(end, entry);
        unitOfWork.afterCommit(() -> committed.accept(entry.actor().tenant(), entry.event()));
    }

    /** The heads are the last lock of the unit, taken once, however much has happened in it. */
    private void append(TenantId tenant, List<Entry> entries) {
        requireOwn(tenant, entries);
        List<Event> changes = entries.stream().map(Entry::event).toList();
        reactions.forEach(reaction -> reaction.before(tenant, changes));
        JournalStore.Heads heads = store.lockHeads(tenant);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what a database keeps is what is hashed
        List<RecordedEvent> events = new ArrayList<>();
        List<AuditEntry> audit = new ArrayList<>();
        JournalStore.Heads last = heads;
        for (Entry entry : entries) {
            events.add(new RecordedEvent(heads.eventSeq() + events.size() + 1, now, entry.change()));
            if (entry.audited()) {
                audit.add(AuditChain.next(last, now, entry.actor().principal(), entry.change()));
                last = last.followedBy(audit.getLast());
            }
        }
        store.append(tenant, events, audit);
    }

    private static void requireOwn(TenantId tenant, List<Entry> entries) {
        for (Entry entry : entries) {
            if (!entry.actor().tenant().equals(tenant)) {
                throw new IllegalStateException("a change of tenant "
                        + entry.actor().tenant() + " was recorded in a unit of work of tenant " + tenant);
            }
        }
    }

    @Override
    public List<RecordedEvent> eventsAfter(Actor actor, long seq, int limit) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ), () -> store.eventsAfter(actor.tenant(), seq, limit));
    }

    @Override
    public long newestEvent(Actor actor) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ),
                () -> store.heads(actor.tenant()).eventSeq());
    }

    @Override
    public List<AuditEntry> audit(Actor actor, AuditFilter filter) {
        return unitOfWork.reading(actor.permitted(Permission.READ_AUDIT), () -> store.audit(actor.tenant(), filter));
    }

    @Override
    public AuditCheck checkAudit(Actor actor) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ_AUDIT), () -> new AuditVerdict(store, actor.tenant()).given());
    }
}
