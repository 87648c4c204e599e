package io.hashwatt.application.plan.port;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.PlanInForce;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps which plan is in force at each site, and which ones were. What was is never rewritten. */
public interface PlanInForceStore {

    /**
     * Puts a plan in force, if it has seen no less than the one that is. Of two who try at the same time the second waits,
     * and then compares with what the first has left.
     *
     * @param next a plan that is kept; it comes into force no earlier than the one before it
     * @return false: it stays without force, as one has seen more, or there is no such site
     */
    boolean supersede(TenantId tenant, PlanInForce next);

    /** The last that has come into force, whether or not it is over. */
    Optional<PlanInForce> current(TenantId tenant, SiteId site);

    /** The last that had come into force by the instant, whether or not it was over by then. */
    Optional<PlanInForce> at(TenantId tenant, SiteId site, Instant instant);

    /** Those that were the last to have come into force at any time of the interval, in the order they came. */
    List<PlanInForce> over(TenantId tenant, SiteId site, Interval interval);

    /** Since when they were in force, of those that ever were. */
    Map<PlanId, Instant> since(TenantId tenant, Collection<PlanId> plans);
}
