package io.hashwatt.application.plan.replanning;

import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.record.PlanRetention;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.util.Optional;

/** Takes away what of a tenant's planning nobody needs any more. For housekeeping, piece by piece. */
public interface PurgePlans {

    /** @param backtests how long after they were over back-tests are kept */
    record Policy(PlanRetention plans, Duration backtests) {

        public static final Policy USUAL = new Policy(PlanRetention.USUAL, Duration.ofDays(365));
    }

    /**
     * Looks at a few hundred plans, in the order they were made.
     *
     * @param after where the last piece ended; empty: from the first
     */
    Piece thinPlans(Actor actor, Optional<PlanId> after);

    /** @param next where to go on; empty: all plans have been looked at */
    record Piece(int thinned, Optional<PlanId> next) {}

    /** Removes back-tests, at most a hundred. @return how many; 0: none is left that has to go */
    int removeBacktests(Actor actor);
}
