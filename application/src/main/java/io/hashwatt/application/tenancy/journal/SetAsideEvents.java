package io.hashwatt.application.tenancy.journal;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.ConsumerStore;
import io.hashwatt.application.tenancy.port.ConsumerStore.Follower;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Keeps the events a consumer could not take, and tells of each once it is kept. */
final class SetAsideEvents implements ReadSetAsideEvents {

    private static final System.Logger LOG = System.getLogger(SetAsideEvents.class.getName());

    private final UnitOfWork unitOfWork;
    private final ConsumerStore consumers;
    private final EventWatch watch;
    private final InstantSource clock;

    SetAsideEvents(UnitOfWork unitOfWork, ConsumerStore consumers, EventWatch watch, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.consumers = consumers;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public List<SetAsideEvent> newest(Actor actor, int limit) {
        return unitOfWork.reading(
                actor.permitted(Permission.READ_AUDIT), () -> consumers.setAside(actor.tenant(), limit));
    }

    /** Inside the unit of work in which it is handed on. */
    void add(Follower follower, RecordedEvent event, String why) {
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
