package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.application.plan.port.PlanInForceStore;
import io.hashwatt.application.plan.port.PlanStore;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.record.StoredPlan;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class PurgePlansService implements PurgePlans {

    private static final int LOOKED_AT = 500;

    private final UnitOfWork unitOfWork;
    private final PlanStore plans;
    private final BacktestStore backtests;
    private final PlanInForceStore inForce;
    private final InstantSource clock;
    private final Policy policy;

    PurgePlansService(
            UnitOfWork unitOfWork,
            PlanStore plans,
            BacktestStore backtests,
            PlanInForceStore inForce,
            InstantSource clock,
            Policy policy) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.backtests = backtests;
        this.inForce = inForce;
        this.clock = clock;
        this.policy = policy;
    }

    @Override
    public Piece thinPlans(Actor actor, Optional<PlanId> after) {
        actor.require(Permission.PLAN);
        Instant now = clock.instant();
        return unitOfWork.in(actor.tenant(), () -> {
            List<StoredPlan> found =
                    plans.unthinned(actor.tenant(), policy.plans().oldest(now), after, LOOKED_AT);
            Set<PlanId> haveRuled = inForce.since(
                            actor.tenant(), found.stream().map(StoredPlan::id).toList())
                    .keySet();
            List<StoredPlan> going = found.stream()
                    .filter(plan -> !policy.plans().keeps(plan, haveRuled.contains(plan.id()), now))
                    .toList();
            going.forEach(plan -> plans.thin(actor.tenant(), plan.id()));
            return new Piece(
                    going.size(),
                    found.size() < LOOKED_AT
                            ? Optional.empty()
                            : Optional.of(found.getLast().id()));
        });
    }

    @Override
    public int removeBacktests(Actor actor) {
        actor.require(Permission.PLAN);
        Instant before = clock.instant().minus(policy.backtests());
        return unitOfWork.in(actor.tenant(), () -> backtests.removeOverBefore(actor.tenant(), before));
    }
}
