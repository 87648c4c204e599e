package io.hashwatt.application.plan;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.BacktestJob;
import io.hashwatt.domain.plan.BacktestSummary;
import io.hashwatt.domain.plan.Policy;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Optional;

/** Asks for back-tests of a registered site, follows them and calls them off. */
public interface ManageBacktests {

    /** @param policies at least one, none twice */
    Outcome<BacktestJob> submit(Actor actor, SiteId site, Interval period, List<Policy> policies);

    /** One that is over stays as it is. */
    Outcome<BacktestJob> cancel(Actor actor, BacktestId id);

    Optional<BacktestJob> find(Actor actor, BacktestId id);

    /** Empty unless it has finished. */
    Optional<BacktestSummary> summary(Actor actor, BacktestId id);

    List<BacktestJob> list(Actor actor, SiteId site, Page<BacktestId> page);
}
