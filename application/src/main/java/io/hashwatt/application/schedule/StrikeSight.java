package io.hashwatt.application.schedule;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.StrikeCheck;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a strike rule sees of its market: up to when the series it watches has prices, and whether it rules at all. */
final class StrikeSight {

    private final ManageSiteMarket markets;
    private final ManageSeries series;
    private final ReadControl controls;

    StrikeSight(ManageSiteMarket markets, ManageSeries series, ReadControl controls) {
        this.markets = markets;
        this.series = series;
        this.controls = controls;
    }

    List<Finding> findings(Actor actor, SiteId site, StrikeContent rule, Instant now) {
        SeriesId watched = rule.series();
        Instant pricesUntil = Optional.ofNullable(watched)
                .or(() -> markets.find(actor, site).map(SiteMarket::power))
                .flatMap(id -> series.find(actor, id))
                .flatMap(found -> series.coverage(actor, found))
                .map(coverage -> coverage.span().end())
                .orElse(null);
        return StrikeCheck.of(controls.of(actor, site).mode(), pricesUntil, now);
    }
}
