package io.hashwatt.application.plan.port;

import io.hashwatt.domain.kernel.TenantId;

/** Keeps, per tenant, how far re-planning has read the event logs. */
public interface ReplanStore {

    /**
     * Locked until the unit of work ends: whoever else reads this cursor to advance it waits.
     *
     * @param log whose event log: the tenant's own or the platform's
     * @return the last event that was seen; 0: none yet
     */
    long lockCursor(TenantId tenant, TenantId log);

    void advanceCursor(TenantId tenant, TenantId log, long seq);

    /** As {@link #lockCursor}, without waiting for anybody. */
    long cursor(TenantId tenant, TenantId log);
}
