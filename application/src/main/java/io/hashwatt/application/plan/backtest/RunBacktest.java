package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.plan.making.SiteAndPrices;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.replay.Backtest;
import io.hashwatt.domain.plan.replay.Policy;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replays a period under several policies and settles them at the realised prices. */
public interface RunBacktest {

    Backtest.Outcome run(Command command, Backtest.Progress progress);

    /**
     * @param site its power prices are taken as known when their time is over, or when they were published if that is later
     * @param dayAhead what the day-ahead policy plans on and the rolling policy looks at; null: none
     * @param dayAheadKnownAt local time on the day before delivery at which the day-ahead policy plans
     * @param decisionDelay from a price's publication to the level that somebody decides on it
     * @param policies what to report, in this order; {@link Policy#DAY_AHEAD} needs a day-ahead series
     */
    record Command(
            SiteAndPrices site,
            @Nullable PriceTimeline dayAhead,
            LocalTime dayAheadKnownAt,
            Duration decisionDelay,
            List<Policy> policies) {

        public Command {
            policies = List.copyOf(policies);
            if (dayAhead == null && policies.contains(Policy.DAY_AHEAD)) {
                throw new IllegalArgumentException("the day-ahead policy needs day-ahead prices");
            }
        }

        Backtest.Setup setup() {
            Backtest.Setup setup = new Backtest.Setup(
                    site.site(),
                    site.tasks(),
                    site.knownWhenOver().grid(),
                    site.hashprice(),
                    dayAhead == null ? new PriceTimeline(List.of()) : dayAhead,
                    dayAheadKnownAt,
                    policies);
            return setup.delayed(decisionDelay);
        }
    }
}
