package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for back-tests of a registered site, follows them and calls them off. */
public interface ManageBacktests {

    /** The longest period that is replayed. */
    Duration LONGEST = Duration.ofDays(1_100);

    /** Of all currencies: what is above was meant for something else. */
    BigDecimal HIGHEST_HASHPRICE = BigDecimal.valueOf(1_000_000_000);

    /** Whether something can be replayed at it, per PH/s and day. */
    static boolean isHashprice(BigDecimal price) {
        return price.signum() > 0 && price.compareTo(HIGHEST_HASHPRICE) <= 0;
    }

    /**
     * What to replay.
     *
     * @param period at most {@link #LONGEST}
     * @param policies at least one, none twice
     * @param groups of the site, none twice; the site's cap holds for these together. Empty: all groups the site has when it
     *     runs
     * @param draft schedule of the site whose draft is replayed in the place of what it has in force; null: none
     * @param assumptions a hashprice is above 0 and at most {@link #HIGHEST_HASHPRICE}
     */
    record Wish(
            Interval period,
            List<Policy> policies,
            List<GroupId> groups,
            @Nullable ScheduleId draft,
            Assumptions assumptions) {

        public Wish {
            policies = List.copyOf(policies);
            groups = List.copyOf(groups);
        }

        public static Wish ofAllGroups(Interval period, List<Policy> policies) {
            return new Wish(period, policies, List.of(), null, Assumptions.NONE);
        }

        /** The same once more. */
        public static Wish like(BacktestJob job) {
            return new Wish(job.period(), job.policies(), job.groups(), job.draft(), job.assumptions());
        }

        /** The same under other policies. */
        public Wish under(List<Policy> others) {
            return new Wish(period, others, groups, draft, assumptions);
        }
    }

    /** Refused at {@code policies}, {@code groups}, {@code draft_schedule_id}, {@code at_hashprice} or {@code period}, or as a whole where the site is not ready for one. */
    Outcome<BacktestJob> submit(Actor actor, SiteId site, Wish wish);

    /** One that is over stays as it is. */
    Outcome<BacktestJob> cancel(Actor actor, BacktestId id);

    Optional<BacktestJob> find(Actor actor, BacktestId id);

    /** Empty unless it has finished. */
    Optional<BacktestSummary> summary(Actor actor, BacktestId id);

    List<BacktestJob> list(Actor actor, SiteId site, Page<BacktestId> page);

    /**
     * A site's back-tests, newest first.
     *
     * @param before only those asked for before this one; empty: from the newest
     * @param limit from 1 to 1,000
     */
    List<BacktestJob> newestFirst(Actor actor, SiteId site, Optional<BacktestId> before, int limit);
}
