package io.hashwatt.application.tenancy.port;

import io.hashwatt.application.tenancy.journal.SetAsideEvent;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;

/** Keeps how far each consumer has followed an event log for a tenant, and what it could do nothing with. */
public interface ConsumerStore {

    /** @param log whose event log: the tenant's own or the platform's */
    record Follower(String consumer, TenantId tenant, TenantId log) {}

    /** The last event that was seen; 0: none yet. Does not wait for anybody. */
    long cursor(Follower follower);

    /** As {@link #cursor}, locked until the unit of work ends: whoever else wants to advance it waits. */
    long lockCursor(Follower follower);

    /** Only after {@link #lockCursor} in the same unit of work. */
    void advanceCursor(Follower follower, long seq);

    /** What is set aside already stays as it is. @return false: it was */
    boolean setAside(TenantId tenant, SetAsideEvent event);

    /** Newest first; of the same time in no particular order. */
    List<SetAsideEvent> setAside(TenantId tenant, int limit);
}
