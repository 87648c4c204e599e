package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

final class PurgeRecordsService implements PurgeRecords {

    private static final int MOST_EVENTS = 5_000;

    private final UnitOfWork unitOfWork;
    private final JournalStore journal;
    private final List<ExpiringRecords> expiring;
    private final InstantSource clock;
    private final Policy policy;

    PurgeRecordsService(
            UnitOfWork unitOfWork,
            JournalStore journal,
            List<ExpiringRecords> expiring,
            InstantSource clock,
            Policy policy) {
        this.unitOfWork = unitOfWork;
        this.journal = journal;
        this.expiring = expiring;
        this.clock = clock;
        this.policy = policy;
    }

    @Override
    public int purge(Actor actor, long passed) {
        actor.require(Permission.READ_AUDIT);
        Instant now = clock.instant();
        return unitOfWork.in(actor.tenant(), () -> {
            expiring.forEach(records -> records.removeExpired(actor.tenant(), now));
            return journal.removeEvents(actor.tenant(), passed, now.minus(policy.events()), MOST_EVENTS);
        });
    }
}
