package io.hashwatt.application.plan.making;

import io.hashwatt.application.plan.port.SiteInputStore;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.time.InstantSource;

/** Says where the inputs of a site stand, and when this was looked up. Within a unit of work. */
final class InputsSeen {

    private final SiteInputStore positions;
    private final InstantSource clock;

    InputsSeen(SiteInputStore positions, InstantSource clock) {
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * @param position of the site's own inputs
     * @param at when it was read
     */
    record Seen(long position, Instant at) {}

    /** To be asked first of all: what is then read may be newer than this says, and never older. */
    Seen of(TenantId tenant, SiteId site) {
        return new Seen(positions.position(tenant, site), clock.instant());
    }
}
