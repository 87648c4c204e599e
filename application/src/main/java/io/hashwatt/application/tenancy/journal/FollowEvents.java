package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Has parts of the program follow event logs, each at its own pace: every event once, in order, also after a restart. For
 * the program itself; nobody else may ask.
 */
public interface FollowEvents {

    /**
     * Hands on what the consumer has not seen of a log, up to a thousand events. What the handler writes and that it has
     * seen the event are one unit of work, the tenant's; it may be asked again about an event whose unit was rolled back.
     *
     * <p>An event that cannot be read, or with which the handler fails for a reason of its own (an {@link
     * IllegalArgumentException} and its like), is set aside: the others go on, and it is never handed on again. Whatever
     * else the handler throws is thrown here, and the next time begins where this one did.
     *
     * @param consumer always the same name for the same purpose, for example {@code re-planning}
     * @param log whose events: the tenant's own or the platform's
     * @return whether there may be more
     */
    boolean follow(String consumer, TenantId tenant, TenantId log, Consumer<Event> handler);

    /** What the consumer has not seen of a log. */
    Backlog backlog(String consumer, TenantId tenant, TenantId log);

    /**
     * @param seen the last event that the consumer has seen; 0: none yet
     * @param oldest when the first of the others happened; empty: there is none
     */
    record Backlog(long seen, long events, Optional<Instant> oldest) {}
}
