package io.hashwatt.application.plan.backtest;

import io.hashwatt.application.plan.making.SiteAndPrices;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.replay.Backtest;
import io.hashwatt.domain.plan.replay.BacktestSetup;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.site.CapUse;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Replays a period under several policies and settles them at the realised prices. */
public interface RunBacktest {

    Backtest.Outcome run(Command command, Backtest.Progress progress);

    /**
     * @param site its power prices are taken as known when their time is over, or when they were published if that is later
     * @param dayAhead what the day-ahead policy plans on and the rolling policy looks at; empty: none
     * @param dayAheadKnownAt local time on the day before delivery at which the day-ahead policy plans
     * @param decisionDelay from a price's publication to the level that somebody decides on it
     * @param caps whether the site's are obeyed
     * @param policies what to report, in this order; where one {@linkplain Policy#needsDayAhead needs day-ahead prices}, there are some
     */
    record Command(
            SiteAndPrices site,
            PriceTimeline dayAhead,
            LocalTime dayAheadKnownAt,
            Duration decisionDelay,
            CapUse caps,
            List<Policy> policies) {

        public Command {
            policies = List.copyOf(policies);
            if (dayAhead.isEmpty() && Policy.anyNeedsDayAhead(policies)) {
                throw new IllegalArgumentException("the day-ahead policy needs day-ahead prices");
            }
        }

        BacktestSetup setup() {
            return new BacktestSetup(
                    site.site(),
                    site.tasks(),
                    site.knownWhenOver().prices(),
                    site.hashprice(),
                    new AdvancePrices(dayAhead, site.looks()),
                    dayAheadKnownAt,
                    decisionDelay,
                    policies,
                    BacktestSetup.withoutSchedules(site.tasks()),
                    caps,
                    site.power().isEmpty()
                            ? null
                            : site.power().prices().getFirst().series(),
                    site.standing());
        }
    }
}
