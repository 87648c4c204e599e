package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.application.plan.replanning.PurgePlans.Piece;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.PlanRetention;
import io.hashwatt.domain.plan.record.StoredPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes away what plans say of their groups, of those that nobody needs any more. Within a unit of work. */
final class PlanThinning {

    private static final int LOOKED_AT = 500;

    private final PlanStore plans;
    private final PlanInForceStore inForce;
    private final PlanRetention retention;

    PlanThinning(PlanStore plans, PlanInForceStore inForce, PlanRetention retention) {
        this.plans = plans;
        this.inForce = inForce;
        this.retention = retention;
    }

    /** As {@link PurgePlans#thinPlans}. */
    Piece thin(TenantId tenant, Optional<PlanId> after, Instant now) {
        List<StoredPlan> found = plans.unthinned(tenant, retention.oldest(now), after, LOOKED_AT);
        Set<PlanId> haveRuled = inForce.since(
                        tenant, found.stream().map(StoredPlan::id).toList())
                .keySet();
        List<StoredPlan> going = found.stream()
                .filter(plan -> !retention.keeps(plan, haveRuled.contains(plan.id()), now))
                .toList();
        going.forEach(plan -> plans.thin(tenant, plan.id()));
        return new Piece(
                going.size(),
                found.size() < LOOKED_AT
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }
}
