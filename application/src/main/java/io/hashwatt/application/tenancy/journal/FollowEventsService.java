package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.ConsumerStore;
import io.hashwatt.application.tenancy.port.ConsumerStore.Follower;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

final class FollowEventsService implements FollowEvents {

    private static final int AT_ONCE = 1_000;
    private final UnitOfWork unitOfWork;
    private final JournalStore journal;
    private final ConsumerStore consumers;
    private final EventCodec codec;
    private final SetAsideEvents aside;

    FollowEventsService(
            UnitOfWork unitOfWork,
            JournalStore journal,
            ConsumerStore consumers,
            EventCodec codec,
            SetAsideEvents aside) {
        this.unitOfWork = unitOfWork;
        this.journal = journal;
        this.consumers = consumers;
        this.codec = codec;
        this.aside = aside;
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
            return new Backlog(newest(log), 0, Optional.empty());
        }
        long oldest = first.getFirst().seq();
        return new Backlog(
                oldest - 1,
                newest(log) - oldest + 1,
                Optional.of(first.getFirst().occurredAt()));
    }

    private long newest(TenantId log) {
        return unitOfWork.reading(log, () -> journal.heads(log)).eventSeq();
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
            case DecodedEvent.Unreadable(String why) -> aside.add(follower, event, why);
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
            handOn(follower, List.of(event), ignored -> aside.add(follower, event, failed.why()));
        }
    }
}
