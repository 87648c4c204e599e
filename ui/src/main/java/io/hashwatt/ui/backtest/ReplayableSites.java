package io.hashwatt.ui.backtest;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.backtest.Replayable.Lack;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out what of a site can be replayed, from what in-ports say. */
@Dependent
final class ReplayableSites {

    private final ReadFleet fleet;
    private final ManageSiteMarket markets;
    private final ManageSeries series;
    private final ReadSchedules schedules;
    private final InstantSource clock;

    @Inject
    ReplayableSites(
            ReadFleet fleet,
            ManageSiteMarket markets,
            ManageSeries series,
            ReadSchedules schedules,
            InstantSource clock) {
        this.fleet = fleet;
        this.markets = markets;
        this.series = series;
        this.schedules = schedules;
        this.clock = clock;
    }

    Replayable of(Actor actor, RegisteredSite site) {
        List<RegisteredGroup> groups = groups(actor, site);
        if (groups.isEmpty()) {
            return new Replayable.Not(Lack.GROUPS);
        }
        return markets.find(actor, site.id())
                .map(market -> covered(actor, site, market, groups))
                .orElseGet(() -> new Replayable.Not(Lack.MARKET));
    }

    List<RegisteredGroup> groups(Actor actor, RegisteredSite site) {
        return fleet.siteWithGroups(actor, site.id())
                .map(ReadFleet.SiteFleet::groups)
                .orElse(List.of());
    }

    private Replayable covered(Actor actor, RegisteredSite site, SiteMarket market, List<RegisteredGroup> groups) {
        LocalDays days = new LocalDays(site.zone());
        return both(actor, market)
                .<Replayable>map(covered -> new Replayable.Covered(
                        days,
                        site.currency(),
                        covered,
                        market.dayAhead() != null,
                        groups,
                        schedules.list(actor, site.id(), false)))
                .orElseGet(() -> new Replayable.Not(Lack.PRICES));
    }

    /**
     * From when everything is known to the end of the power prices or now. Where the hashprice ends is not asked for: its
     * last values hold on.
     */
    private Optional<Interval> both(Actor actor, SiteMarket market) {
        Optional<Interval> power = span(actor, market.power());
        Set<SeriesId> paid = market.paid();
        List<Instant> starts = paid.stream()
                .flatMap(id -> span(actor, id).stream())
                .map(Interval::start)
                .toList();
        if (power.isEmpty() || starts.size() < paid.size()) {
            return Optional.empty();
        }
        Instant start = starts.stream().max(Instant::compareTo).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Instant end = power.get().end().isBefore(now) ? power.get().end() : now;
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    private Optional<Interval> span(Actor actor, SeriesId id) {
        return series.find(actor, id)
                .flatMap(found -> series.coverage(actor, found))
                .map(ManageSeries.Coverage::span);
    }
}
