package io.hashwatt.application.plan.making;

import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import java.util.List;

/**
 * A site, the state and limits of its groups, and the prices to plan or replay it on.
 *
 * @param tasks one for each group, in the site's order
 * @param period what to plan; where the series has no price in it, slots are without price
 * @param power in the site's currency, as the hashprice is
 */
public record SiteAndPrices(
        Site site, List<GroupTask> tasks, Interval period, PriceTimeline power, HashpriceCurve hashprice) {

    public SiteAndPrices {
        tasks = List.copyOf(tasks);
        if (!tasks.stream().map(GroupTask::group).toList().equals(site.groups())) {
            throw new IllegalArgumentException("there is one task for each group of the site, in its order");
        }
        power.requireIn(site.currency());
        site.currency().requireSame(hashprice.currency());
    }

    /** The same to somebody who knows no price before its time is over. */
    public SiteAndPrices knownWhenOver() {
        return new SiteAndPrices(site, tasks, period, power.knownWhenOver(), hashprice);
    }

    /** The period in slots, with the prices. */
    public PlanningGrid grid() {
        return PlanningGrid.over(period, power, hashprice, new LocalDays(site.zone()));
    }
}
