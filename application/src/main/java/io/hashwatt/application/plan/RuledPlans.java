package io.hashwatt.application.plan;

import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.StoredPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells, inside a unit of work, which plans are in force or were at any time. */
@FunctionalInterface
public interface RuledPlans {

    /** Where no history is known every plan may have been. */
    RuledPlans ALL = (tenant, plans) -> plans.stream().map(StoredPlan::id).collect(Collectors.toSet());

    /** @return those of these that are or were */
    Set<PlanId> among(TenantId tenant, List<StoredPlan> plans);
}
