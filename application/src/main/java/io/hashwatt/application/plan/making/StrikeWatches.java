package io.hashwatt.application.plan.making;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.market.ReadSiteMarket.SitePrices;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.strike.StrikeWatch;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Map;

/** Puts before each strike rule the prices it watches, also those of a while ago. */
final class StrikeWatches {

    private final ReadSiteMarket market;
    private final ManageSeries series;
    private final ReadSeries values;

    StrikeWatches(ReadSiteMarket market, ManageSeries series, ReadSeries values) {
        this.market = market;
        this.series = series;
        this.values = values;
    }

    /** @return none if nobody has said which series the site is planned on */
    List<StrikeWatch> of(Actor actor, RegisteredSite site, Map<ScheduleId, StrikeContent> rules, Interval period) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Interval seen = new Interval(period.start().minus(StrikeWatch.LOOK_BACK), period.end());
        return market.prices(actor, site.id(), seen).stream()
                .flatMap(prices -> rules.entrySet().stream()
                        .map(rule -> new StrikeWatch(
                                rule.getKey(),
                                rule.getValue(),
                                PlanningGrid.over(
                                        seen,
                                        power(actor, rule.getValue(), prices, seen),
                                        prices.hashprice(),
                                        new LocalDays(site.zone())))))
                .toList();
    }

    private PriceTimeline power(Actor actor, StrikeContent rule, SitePrices prices, Interval seen) {
        SeriesId watched = rule.series();
        return watched == null
                ? prices.expectedPower()
                : series.find(actor, watched)
                        .map(found -> power(actor, found, seen))
                        .orElseGet(() -> new PriceTimeline(List.of()));
    }

    private PriceTimeline power(Actor actor, MarketSeries found, Interval seen) {
        return values.values(actor, found, seen, null) instanceof ReadSeries.Values.PowerPrices(var prices)
                ? PriceTimeline.finestOf(prices)
                : new PriceTimeline(List.of());
    }
}
