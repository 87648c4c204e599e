package io.hashwatt.application.plan.reading;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

final class ReadPlansService implements ReadPlans {

    private final UnitOfWork unitOfWork;
    private final PlanStore plans;
    private final PlanInForceStore inForce;
    private final PlanAt planAt;

    ReadPlansService(UnitOfWork unitOfWork, PlanStore plans, PlanInForceStore inForce, PlanAt planAt) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.inForce = inForce;
        this.planAt = planAt;
    }

    @Override
    public Optional<PlanRecord> find(Actor actor, PlanId id) {
        return reading(actor, () -> plans.find(actor.tenant(), id));
    }

    @Override
    public List<GroupPlanRecord> groups(Actor actor, PlanId id) {
        return reading(actor, () -> plans.groups(actor.tenant(), id));
    }

    @Override
    public List<GroupPlanRecord> groups(Actor actor, PlanId id, int first, int most) {
        return reading(actor, () -> plans.groups(actor.tenant(), id, first, most));
    }

    @Override
    public Optional<GroupPlanRecord> group(Actor actor, PlanId id, GroupId group) {
        return reading(actor, () -> plans.group(actor.tenant(), id, group));
    }

    @Override
    public List<PlanRecord> newestFirst(Actor actor, SiteId site, Optional<PlanId> before, int limit) {
        return reading(actor, () -> plans.newestFirst(actor.tenant(), site, before, limit));
    }

    @Override
    public Optional<PlanRecord> inForce(Actor actor, SiteId site, Instant at) {
        return reading(
                actor,
                () -> planAt.find(actor.tenant(), site, at)
                        .flatMap(found -> plans.find(actor.tenant(), found.plan()))
                        .filter(plan -> plan.period().contains(at)));
    }

    @Override
    public Map<PlanId, Instant> inForceSince(Actor actor, Collection<PlanId> ids) {
        return reading(actor, () -> inForce.since(actor.tenant(), ids));
    }

    private <T> T reading(Actor actor, Supplier<T> reading) {
        return unitOfWork.reading(actor.permitted(Permission.READ), reading);
    }
}
