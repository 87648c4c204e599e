package io.hashwatt.application.plan.port;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.PlanRecord;
import java.util.Optional;

/** Keeps, per tenant, how far re-planning has read the event logs, and which sites wait for a new plan. */
public interface ReplanStore {

    /**
     * Locked until the unit of work ends: whoever else reads this cursor to advance it waits.
     *
     * @param log whose event log: the tenant's own or the platform's
     * @return the last event that was seen; 0: none yet
     */
    long lockCursor(TenantId tenant, TenantId log);

    void advanceCursor(TenantId tenant, TenantId log, long seq);

    /** A site that waits already keeps its place, and the newer reason. */
    void mark(TenantId tenant, SiteId site, PlanRecord.Trigger trigger);

    /** Takes the site that has waited longest; what is rolled back was not taken. Others at work at the same time get another. */
    Optional<Waiting> takeNext(TenantId tenant);

    record Waiting(SiteId site, PlanRecord.Trigger trigger) {}

    /** As {@link #lockCursor}, without waiting for anybody. */
    long cursor(TenantId tenant, TenantId log);

    /** How many sites wait. */
    int waiting(TenantId tenant);
}
