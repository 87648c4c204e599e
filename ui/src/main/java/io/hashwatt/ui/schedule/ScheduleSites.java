package io.hashwatt.ui.schedule;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What the views of schedules ask about sites. */
@Dependent
public final class ScheduleSites {

    private final ManageSites sites;
    private final ReadFleet fleet;
    private final ManageSeries series;
    private final ReadSiteMarket market;
    private final InstantSource clock;

    @Inject
    ScheduleSites(ManageSites sites, ReadFleet fleet, ManageSeries series, ReadSiteMarket market, InstantSource clock) {
        this.sites = sites;
        this.fleet = fleet;
        this.series = series;
        this.market = market;
        this.clock = clock;
    }

    /** All of the tenant. */
    public List<RegisteredSite> all() {
        return sites.list(SchedulesPresenter.actor(), Page.first(Page.MOST));
    }

    public SiteContext context(RegisteredSite site) {
        List<MarketSeries> power = series.list(SchedulesPresenter.actor(), Page.first(Page.MOST)).stream()
                .filter(one -> one.content() instanceof SeriesContent.PowerPrices prices
                        && prices.series().currency().equals(site.currency()))
                .toList();
        return new SiteContext(
                site,
                fleet.siteWithGroups(SchedulesPresenter.actor(), site.id())
                        .map(ReadFleet.SiteFleet::groups)
                        .orElse(List.of()),
                power,
                clock.instant());
    }

    /** Empty: prices do not reach far enough back to call anything usual. */
    public Optional<UsualPrices> usualPrices(RegisteredSite site) {
        Interval period = new Interval(clock.instant().minus(UsualPrices.BACK), clock.instant());
        return market.prices(SchedulesPresenter.actor(), site.id(), period)
                .flatMap(prices -> UsualPrices.of(PlanningGrid.over(
                        period, prices.power(), prices.hashprice(), prices.costs(new LocalDays(site.zone())))));
    }
}
