package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import java.time.Instant;

/**
 * What has to be known of a plan to decide how long what it says about groups is kept.
 *
 * @param end of its period
 */
public record StoredPlan(PlanId id, SiteId site, Instant createdAt, Instant end) {}
