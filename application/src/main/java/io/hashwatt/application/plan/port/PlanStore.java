package io.hashwatt.application.plan.port;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.StoredPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps plans. They are added and never changed, but for one thing: what a plan says about groups may go, see {@link #thin}.
 */
public interface PlanStore {

    void add(TenantId tenant, PlanRecord plan, List<GroupPlanRecord> groups);

    Optional<PlanRecord> find(TenantId tenant, PlanId id);

    /** In the order they were added. */
    List<GroupPlanRecord> groups(TenantId tenant, PlanId id);

    /** A part of {@link #groups}, for those who need not have all at once. @param first how many are passed over */
    List<GroupPlanRecord> groups(TenantId tenant, PlanId id, int first, int most);

    /** As {@link #groups}, of each the slots alone that begin before the instant; for those who go through many plans. */
    List<GroupPlanRecord> groupsUntil(TenantId tenant, PlanId id, Instant end);

    /**
     * Plans of all sites of the tenant that still say something about groups, in order of id.
     *
     * @param madeBefore only those
     * @param after only those behind this one; empty: from the first
     */
    List<StoredPlan> unthinned(TenantId tenant, Instant madeBefore, Optional<PlanId> after, int most);

    /** Takes away what a plan says about groups; the plan itself stays. */
    void thin(TenantId tenant, PlanId id);

    /** Those of a site's plans about a period that say nothing about groups any more. */
    Set<PlanId> thinned(TenantId tenant, SiteId site, Interval period);

    Optional<GroupPlanRecord> group(TenantId tenant, PlanId id, GroupId group);

    /** A site's plans, newest first. @param before only those made before this one; empty: from the newest */
    List<PlanRecord> newestFirst(TenantId tenant, SiteId site, Optional<PlanId> before, int limit);

    /** A site's plans whose period has time in common with the given one, and that were made before its end; oldest first. */
    List<PlanRecord> about(TenantId tenant, SiteId site, Interval period);
}
