package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.ConsumerStore;
import io.hashwatt.application.tenancy.port.ConsumerStore.Follower;
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
import java.util.function.Consumer;

final class FollowEventsService implements FollowEvents, ReadSetAsideEvents {

    private static final int AT_ONCE = 1_000;
    private static final System.Logger LOG = System.getLogger(FollowEventsService.class.getName());

    private final UnitOfWork unitOfWork;
    private final JournalStore journal;
    private final ConsumerStore consumers;
    private final EventCodec codec;
    private final InstantSource clock;
    private final EventWatch watch;

    FollowEventsService(TenancyPorts ports, EventWatch watch) {
        this.unitOfWork = ports.unitOfWork();
        this.journal = ports.journal();
        this.consumers = ports.consumers();
        this.codec = ports.codec();
        this.clock = ports.clock();
        this.watch = watch;
    }

    @Override
    public boolean follow(String consumer, TenantId tenant, TenantId log, Consumer<Event> handler) {
        Follower follower = new Follower(consumer, tenant, log);
        List<RecordedEvent> unseen = unseen(follower, AT_ONCE);
        if (unseen.isEmpty()) {
            return false;
        }
        try {
            handOn(follower, unseen, handler);
        } catch (HandlerFailure someOf) {
            unseen.forEach(event -> handOnAlone(follower, event, handler));
        }
        return unseen.size() == AT_ONCE;
    }

    @Override
    public Backlog backlog(String consumer, TenantId tenant, TenantId log) {
        Follower follower = new Follower(consumer, tenant, log);
        List<RecordedEvent> first = unseen(follower, 1);
        if (first.isEmpty()) {
            return new Backlog(0, Optional.empty());
        }
        long newest =
                unitOfWork.reading(log, () -> journal.heads(log)).eventSeq();
        return new Backlog(
                newest - first.getFirst().seq() + 1,
                Optional.of(first.getFirst().occurredAt()));
    }

    @Override
    public List<SetAsideEvent> newest(Actor actor, int limit) {
        actor.require(Permission.READ_AUDIT);
        return unitOfWork.reading(actor.tenant(), () -> consumers.setAside(actor.tenant(), limit));
    }

    /** A log is read in a unit of its owner, which no other tenant may look into. */
    private List<RecordedEvent> unseen(Follower follower, int limit) {
        long cursor = unitOfWork.reading(follower.tenant(), () -> consumers.cursor(follower));
        return unitOfWork.reading(follower.log(), () -> journal.eventsAfter(follower.log(), cursor, limit));
    }

    /** All in one unit; a failure of the handler takes it back as a whole. */
    private void handOn(Follower follower, List<RecordedEvent> events, Consumer<Event> handler) {
        unitOfWork.in(follower.tenant(), () -> {
            long seen = consumers.lockCursor(follower);
            events.stream().filter(event -> event.seq() > seen).forEach(event -> handOn(follower, event, handler));
            if (events.getLast().seq() > seen) {
                consumers.advanceCursor(follower, events.getLast().seq());
            }
            return seen;
        });
    }

    private void handOn(Follower follower, RecordedEvent event, Consumer<Event> handler) {
        switch (codec.decode(event.change())) {
            case DecodedEvent.Readable(Event happened) -> handle(happened, handler);
            case DecodedEvent.Unreadable(String why) -> setAside(follower, event, why);
        }
    }

    private static void handle(Event event, Consumer<Event> handler) {
        try {
            handler.accept(event);
        } catch (RuntimeException failed) {
            throw HandlerFailure.isOfItsOwn(failed) ? new HandlerFailure(failed) : failed;
        }
    }

    private void handOnAlone(Follower follower, RecordedEvent event, Consumer<Event> handler) {
        try {
            handOn(follower, List.of(event), handler);
        } catch (HandlerFailure failed) {
            handOn(follower, List.of(event), ignored -> setAside(follower, event, failed.why()));
        }
    }

    private void setAside(Follower follower, RecordedEvent event, String why) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SetAsideEvent aside = new SetAsideEvent(
                follower.consumer(), follower.log(), event.seq(), event.change().type(), why, now);
        if (consumers.setAside(follower.tenant(), aside)) {
            unitOfWork.afterCommit(() -> tell(follower.tenant(), aside));
        }
    }

    private void tell(TenantId tenant, SetAsideEvent aside) {
        LOG.log(System.Logger.Level.WARNING, "{0} set aside for tenant {1}: {2}", aside.consumer(), tenant, aside);
        watch.setAside(tenant, aside);
    }
}
