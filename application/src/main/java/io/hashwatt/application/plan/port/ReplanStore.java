package io.hashwatt.application.plan.port;

import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.PlanRecord;
import java.util.Optional;

/** Keeps, per tenant, which sites wait for a new plan. */
public interface ReplanStore {

    /** A site that waits already keeps its place, and the newer reason. */
    void mark(TenantId tenant, SiteId site, PlanRecord.Trigger trigger);

    /** Takes the site that has waited longest; what is rolled back was not taken. Others at work at the same time get another. */
    Optional<Waiting> takeNext(TenantId tenant);

    record Waiting(SiteId site, PlanRecord.Trigger trigger) {}

    /** How many sites wait. */
    int waiting(TenantId tenant);
}
