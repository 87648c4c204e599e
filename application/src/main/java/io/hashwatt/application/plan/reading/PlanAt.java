package io.hashwatt.application.plan.reading;

import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.PlanInForce;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which plan is in force at an instant: for what is over the one that was, from now on the one that is. A plan begins with the
 * minute in which it is made: before the first one, that minute is its own as a whole.
 */
public final class PlanAt {

    private final PlanInForceStore inForce;
    private final InstantSource clock;

    public PlanAt(PlanInForceStore inForce, InstantSource clock) {
        this.inForce = inForce;
        this.clock = clock;
    }

    /** Also one that is not about the instant. */
    public Optional<PlanInForce> find(TenantId tenant, SiteId site, Instant instant) {
        Optional<PlanInForce> then =
                instant.isBefore(clock.instant()) ? inForce.at(tenant, site, instant) : Optional.empty();
        return then.isPresent() || isOver(instant) ? then : inForce.current(tenant, site);
    }

    /** Whether the instant is of a minute that is over. */
    public boolean isOver(Instant instant) {
        return instant.isBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }
}
