package io.hashwatt.application.plan;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.domain.plan.replay.BacktestReport;
import io.hashwatt.domain.plan.replay.Policy;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replays a period under several policies and settles them at the realised prices. */
public interface RunBacktest {

    Result run(Command command, Progress progress);

    /**
     * @param dayAhead the series that the day-ahead policy plans on and the rolling policy looks at; null: none
     * @param dayAheadKnownAt local time on the day before delivery at which the day-ahead policy plans
     * @param policies what to report, in this order; {@link Policy#DAY_AHEAD} needs a day-ahead series
     */
    record Command(
            SiteAndPrices site, @Nullable PowerSeriesId dayAhead, LocalTime dayAheadKnownAt, List<Policy> policies) {

        public Command {
            policies = List.copyOf(policies);
            if (dayAhead == null && policies.contains(Policy.DAY_AHEAD)) {
                throw new IllegalArgumentException("the day-ahead policy needs day-ahead prices");
            }
        }
    }

    /** Is told how far the work is; called from several threads. */
    @FunctionalInterface
    interface Progress {
        Progress NONE = (done, total) -> {};

        void at(int done, int total);
    }

    sealed interface Result {

        record Finished(BacktestReport report) implements Result {}

        /** In no part of the period are power price and hashprice both known. */
        record NoPrices(Interval period) implements Result {}

        /** At least one group has no plan within its limits. */
        record Impossible(List<LimitConflict> conflicts) implements Result {}
    }
}
