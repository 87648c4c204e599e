package io.hashwatt.application.tenancy;

import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;

final class PurgeRecordsService implements PurgeRecords {

    private static final int MOST_EVENTS = 5_000;

    private final TenancyPorts ports;
    private final Policy policy;

    PurgeRecordsService(TenancyPorts ports, Policy policy) {
        this.ports = ports;
        this.policy = policy;
    }

    @Override
    public int purge(Actor actor, long passed) {
        actor.require(Permission.READ_AUDIT);
        Instant now = ports.clock().instant();
        return ports.unitOfWork().in(actor.tenant(), () -> {
            ports.requests().removeOlderThan(actor.tenant(), now.minus(RunOnceService.KEPT));
            ports.tokens().removeExpired(actor.tenant(), now);
            return ports.journal().removeEvents(actor.tenant(), passed, now.minus(policy.events()), MOST_EVENTS);
        });
    }
}
