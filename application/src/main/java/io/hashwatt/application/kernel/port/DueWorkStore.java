package io.hashwatt.application.kernel.port;

import io.hashwatt.application.kernel.DueBacklog;
import io.hashwatt.application.kernel.DueKind;
import io.hashwatt.application.kernel.DueMark;
import io.hashwatt.application.kernel.DueTask;
import io.hashwatt.application.kernel.InstanceEpoch;
import io.hashwatt.application.kernel.Urgency;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is due, once per tenant, kind and subject. Marked in units of its tenant; claimed, finished and counted in units of
 * the platform, which sees all of it. A claim is good as long as its instance's lease.
 */
public interface DueWorkStore {

    /**
     * Of what is marked already the earlier time, the more urgent urgency and its cause stay; of two that are equally urgent
     * the newer cause. Once it is claimed a mark is about the next time.
     */
    void mark(TenantId tenant, DueMark mark);

    /** Does nothing where it is marked already. */
    void markIfAbsent(TenantId tenant, DueMark mark);

    /** What is marked, for whatever time. */
    Set<UUID> subjects(TenantId tenant, DueKind kind);

    /** Those with something due that nobody has claimed, and the most urgent urgency of it. */
    Map<TenantId, Urgency> tenantsWaiting(Set<DueKind> kinds, Instant now);

    /**
     * The most urgent, of those the one that has been due longest; others at the same time get another. What an instance
     * that is gone had claimed counts as begun in vain.
     */
    Optional<Claim> claim(TenantId tenant, Set<DueKind> kinds, Instant now, InstanceEpoch by);

    /** @param version of the mark, which rises when it is marked again */
    record Claim(DueTask task, InstanceEpoch by, long version) {}

    /**
     * What was marked meanwhile stays due. Does nothing when the claim is not good any more.
     *
     * @param next when it is due again, of the same kind and subject; empty: not by itself
     */
    void finish(Claim claim, Optional<DueMark> next);

    /** Counts as begun in vain, and is due again then, or when it was marked meanwhile. */
    void fail(Claim claim, Instant again);

    DueBacklog backlog(Set<DueKind> kinds, Instant now);
}
