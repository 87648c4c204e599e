package io.hashwatt.application.plan.reading;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans that were made. */
public interface ReadPlans {

    Optional<PlanRecord> find(Actor actor, PlanId id);

    /** Of a plan that is there. */
    List<GroupPlanRecord> groups(Actor actor, PlanId id);

    /** A part of {@link #groups}, of which a site may have thousands. @param first how many are passed over */
    List<GroupPlanRecord> groups(Actor actor, PlanId id, int first, int most);

    Optional<GroupPlanRecord> group(Actor actor, PlanId id, GroupId group);

    /** A site's plans, newest first. @param limit from 1 to 1,000 */
    List<PlanRecord> newestFirst(Actor actor, SiteId site, Optional<PlanId> before, int limit);

    /** The plan that was, is, or as far as is known will be in force at the instant, if it is about it. */
    Optional<PlanRecord> inForce(Actor actor, SiteId site, Instant at);

    /** Since when plans were in force, of those that ever were. */
    Map<PlanId, Instant> inForceSince(Actor actor, Collection<PlanId> plans);
}
