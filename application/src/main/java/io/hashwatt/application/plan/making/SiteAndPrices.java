package io.hashwatt.application.plan.making;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PaidPrices;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.SiteOutlook;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.peak.DemandOutlook;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import java.time.Instant;
import java.util.List;

/**
 * A site, the state and limits of its groups, and the prices to plan or replay it on.
 *
 * @param tasks one for each group, in the site's order
 * @param period what to plan; where the series has no price in it, slots are without price
 * @param power in the site's currency, as the other prices are
 * @param looks at those prices before they are settled; empty: none
 * @param costs what is paid of those prices
 * @param standing the peaks that stand when the period begins
 */
public record SiteAndPrices(
        Site site,
        List<GroupTask> tasks,
        Interval period,
        PriceTimeline power,
        PriceTimeline looks,
        HashpriceCurve hashprice,
        PowerCosts costs,
        StandingPeaks standing) {

    public SiteAndPrices {
        tasks = List.copyOf(tasks);
        if (!tasks.stream().map(GroupTask::group).toList().equals(site.groups())) {
            throw new IllegalArgumentException("there is one task for each group of the site, in its order");
        }
        power.requireIn(site.currency());
        looks.requireIn(site.currency());
        site.currency().requireSame(hashprice.currency());
    }

    /** No peak stands. */
    public SiteAndPrices(
            Site site,
            List<GroupTask> tasks,
            Interval period,
            PriceTimeline power,
            PriceTimeline looks,
            HashpriceCurve hashprice,
            PowerCosts costs) {
        this(site, tasks, period, power, looks, hashprice, costs, StandingPeaks.none(period.start()));
    }

    /** The same to somebody who knows no price before its time is over. */
    public SiteAndPrices knownWhenOver() {
        return new SiteAndPrices(site, tasks, period, power.knownWhenOver(), looks, hashprice, costs, standing);
    }

    /** The prices of the period, as the market made them and as they are paid. */
    public PaidPrices prices() {
        return PaidPrices.over(period, power, hashprice, costs);
    }

    /** The same; behind the last of those prices with what looks say, as far as they are believed by then. */
    PlanningGrid gridWithLooks() {
        return looks.isEmpty() || power.isEmpty() ? prices().paid() : lookedAt().grid(period);
    }

    /** What is known of demand charges; behind the period prices may be as the last ones in it and before it. */
    DemandOutlook demand() {
        return DemandOutlook.of(costs, standing, power, period.end());
    }

    /** By somebody who has all documents in hand when the last price ends. */
    private SiteOutlook lookedAt() {
        Instant decision = power.span().orElseThrow().end();
        AdvancePrices advance = new AdvancePrices(new PriceTimeline(List.of()), looks.knownBy(decision));
        return SiteOutlook.at(decision, period.end(), power, advance, hashprice, costs)
                .onlySeen();
    }
}
