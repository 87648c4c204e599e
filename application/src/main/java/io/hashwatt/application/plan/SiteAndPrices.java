package io.hashwatt.application.plan;

import io.hashwatt.application.market.ReadPowerPrices;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupTask;
import java.util.List;

/**
 * A site, the state and limits of its groups, and the prices to plan or replay it on.
 *
 * @param tasks one for each group, in the site's order
 * @param period what to plan; where the series has no price in it, slots are without price
 * @param power a series in the store, in the site's currency
 */
public record SiteAndPrices(
        Site site, List<GroupTask> tasks, Interval period, PowerSeriesId power, HashpriceCurve hashprice) {

    public SiteAndPrices {
        tasks = List.copyOf(tasks);
        if (!tasks.stream().map(GroupTask::group).toList().equals(site.groups())) {
            throw new IllegalArgumentException("there is one task for each group of the site, in its order");
        }
        if (!power.currency().equals(site.currency())) {
            throw new IllegalArgumentException("prices are in the site's currency: " + power.currency());
        }
    }

    /** The period in slots, with the prices of the series as they count today. */
    PlanningGrid gridOn(ReadPowerPrices powerPrices) {
        return PlanningGrid.over(period, powerPrices.read(power, period), hashprice, new LocalDays(site.zone()));
    }
}
