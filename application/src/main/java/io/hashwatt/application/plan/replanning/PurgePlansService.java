package io.hashwatt.application.plan.replanning;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.port.BacktestStore;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class PurgePlansService implements PurgePlans {

    private final UnitOfWork unitOfWork;
    private final PlanThinning thinning;
    private final BacktestStore backtests;
    private final InstantSource clock;
    private final Duration backtestsKept;

    /** @param backtestsKept how long after they were over */
    PurgePlansService(
            UnitOfWork unitOfWork,
            PlanThinning thinning,
            BacktestStore backtests,
            InstantSource clock,
            Duration backtestsKept) {
        this.unitOfWork = unitOfWork;
        this.thinning = thinning;
        this.backtests = backtests;
        this.clock = clock;
        this.backtestsKept = backtestsKept;
    }

    @Override
    public Piece thinPlans(Actor actor, Optional<PlanId> after) {
        actor.require(Permission.PLAN);
        Instant now = clock.instant();
        return unitOfWork.in(actor.tenant(), () -> thinning.thin(actor.tenant(), after, now));
    }

    @Override
    public int removeBacktests(Actor actor) {
        actor.require(Permission.PLAN);
        Instant before = clock.instant().minus(backtestsKept);
        return unitOfWork.in(actor.tenant(), () -> backtests.removeOverBefore(actor.tenant(), before));
    }
}
