package io.hashwatt.ui.backtest;

import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.backtest.Replayable.Lack;
import io.hashwatt.ui.kit.InAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out what the views of back-tests show, from what in-ports say. */
@Dependent
final class BacktestPresenter {

    private final ManageBacktests backtests;
    private final ReadFleet fleet;
    private final ManageSiteMarket markets;
    private final ManageSeries series;
    private final ReadSchedules schedules;
    private final InstantSource clock;

    @Inject
    BacktestPresenter(
            ManageBacktests backtests,
            ReadFleet fleet,
            ManageSiteMarket markets,
            ManageSeries series,
            ReadSchedules schedules,
            InstantSource clock) {
        this.backtests = backtests;
        this.fleet = fleet;
        this.markets = markets;
        this.series = series;
        this.schedules = schedules;
        this.clock = clock;
    }

    Replayable replayable(Actor actor, RegisteredSite site) {
        List<RegisteredGroup> groups = groups(actor, site);
        if (groups.isEmpty()) {
            return new Replayable.Not(Lack.GROUPS);
        }
        return markets.find(actor, site.id())
                .map(market -> covered(actor, site, market, groups))
                .orElseGet(() -> new Replayable.Not(Lack.MARKET));
    }

    private List<RegisteredGroup> groups(Actor actor, RegisteredSite site) {
        return fleet.siteWithGroups(actor, site.id())
                .map(ReadFleet.SiteFleet::groups)
                .orElse(List.of());
    }

    private Replayable covered(Actor actor, RegisteredSite site, SiteMarket market, List<RegisteredGroup> groups) {
        LocalDays days = new LocalDays(site.zone());
        return both(actor, market)
                .<Replayable>map(covered -> new Replayable.Covered(
                        days, covered, market.dayAhead() != null, groups, schedules.list(actor, site.id(), false)))
                .orElseGet(() -> new Replayable.Not(Lack.PRICES));
    }

    /**
     * From when everything is known to the end of the power prices or now. Where the hashprice ends is not asked for: its
     * last values hold on.
     */
    private Optional<Interval> both(Actor actor, SiteMarket market) {
        Optional<Interval> power = span(actor, market.power());
        Set<SeriesId> all = market.series();
        List<Instant> starts = all.stream()
                .filter(id -> !id.equals(market.dayAhead()) || id.equals(market.power()))
                .flatMap(id -> span(actor, id).stream())
                .map(Interval::start)
                .toList();
        boolean allThere = starts.size() == all.size() - (hasOwnDayAhead(market) ? 1 : 0);
        if (power.isEmpty() || !allThere) {
            return Optional.empty();
        }
        Instant start = starts.stream().max(Instant::compareTo).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Instant end = power.get().end().isBefore(now) ? power.get().end() : now;
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    private static boolean hasOwnDayAhead(SiteMarket market) {
        return market.dayAhead() != null && !market.dayAhead().equals(market.power());
    }

    private Optional<Interval> span(Actor actor, SeriesId id) {
        return series.find(actor, id)
                .flatMap(found -> series.coverage(actor, found))
                .map(ManageSeries.Coverage::span);
    }

    Outcome<BacktestJob> submit(Actor actor, RegisteredSite site, ManageBacktests.Wish wish) {
        return backtests.submit(actor, site.id(), wish);
    }

    /** Empty where it is about all groups. */
    Optional<ChosenGroups> chosen(Actor actor, RegisteredSite site, BacktestJob job) {
        return ChosenGroups.of(job, groups(actor, site));
    }

    Outcome<BacktestJob> cancel(Actor actor, BacktestId id) {
        return backtests.cancel(actor, id);
    }

    /** @param id as it stands in the address; one of another site counts as not there */
    Optional<BacktestRow> find(Actor actor, RegisteredSite site, String id) {
        return InAddress.id(id, BacktestId::new)
                .flatMap(found -> backtests.find(actor, found))
                .filter(job -> job.site().equals(site.id()))
                .map(job -> row(actor, job));
    }

    /** Newest first. */
    List<BacktestRow> list(Actor actor, RegisteredSite site, Page<BacktestId> page) {
        return backtests.newestFirst(actor, site.id(), page.after(), page.limit()).stream()
                .map(job -> row(actor, job))
                .toList();
    }

    private BacktestRow row(Actor actor, BacktestJob job) {
        return new BacktestRow(
                job,
                job.status() == BacktestJob.Status.FINISHED
                        ? backtests.summary(actor, job.id()).map(summary -> new BacktestResult(job, summary))
                        : Optional.empty());
    }
}
