package io.hashwatt.ui.schedule;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSiteMarket;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.InAddress;
import io.hashwatt.ui.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the views of schedules ask and do, by in-ports. */
@Dependent
public final class SchedulesPresenter {

    private final ManageSchedules manage;
    private final ReadSchedules schedules;
    private final PreviewSchedule previews;
    private final CompareSchedule comparisons;
    private final ExchangeCalendars exchange;
    private final ReadFleet fleet;
    private final ManageSites sites;
    private final ManageSeries series;
    private final ReadSiteMarket market;
    private final InstantSource clock;

    @Inject
    SchedulesPresenter(
            ManageSchedules manage,
            ReadSchedules schedules,
            PreviewSchedule previews,
            CompareSchedule comparisons,
            ExchangeCalendars exchange,
            ReadFleet fleet,
            ManageSites sites,
            ManageSeries series,
            ReadSiteMarket market,
            InstantSource clock) {
        this.manage = manage;
        this.schedules = schedules;
        this.previews = previews;
        this.comparisons = comparisons;
        this.exchange = exchange;
        this.fleet = fleet;
        this.sites = sites;
        this.series = series;
        this.market = market;
        this.clock = clock;
    }

    public static boolean mayChange() {
        return CurrentUser.may(Permission.SCHEDULE);
    }

    /** Writes, activates, pauses and so on: the answers are shown by who asks. */
    public ManageSchedules manage() {
        return manage;
    }

    public ExchangeCalendars exchange() {
        return exchange;
    }

    public SiteContext context(RegisteredSite site) {
        List<MarketSeries> power = series.list(actor(), Page.first(Page.MOST)).stream()
                .filter(one -> one.content() instanceof SeriesContent.PowerPrices prices
                        && prices.series().currency().equals(site.currency()))
                .toList();
        return new SiteContext(
                site,
                fleet.siteWithGroups(actor(), site.id())
                        .map(ReadFleet.SiteFleet::groups)
                        .orElse(List.of()),
                power,
                clock.instant());
    }

    /** The retired ones too. */
    public List<ScheduleRow> rows(RegisteredSite site) {
        Map<ScheduleId, List<Finding>> findings = previews.findings(actor(), site.id());
        Map<ScheduleId, Firing> next = previews.next(actor(), site.id());
        return schedules.list(actor(), site.id(), true).stream()
                .map(schedule -> new ScheduleRow(
                        schedule, findings.getOrDefault(schedule.id(), List.of()), next.get(schedule.id())))
                .toList();
    }

    /** One of the site. @param id as it stands in an address */
    public Optional<Schedule> find(RegisteredSite site, String id) {
        return InAddress.id(id, ScheduleId::new)
                .flatMap(known -> schedules.find(actor(), known))
                .filter(found -> found.site().equals(site.id()));
    }

    public Optional<Schedule> find(ScheduleId id) {
        return schedules.find(actor(), id);
    }

    /** Another one of the site, by the name it has or will have. @param than null: than a new one */
    public Optional<Schedule> other(RegisteredSite site, @Nullable ScheduleId than, String name) {
        return schedules.list(actor(), site.id(), false).stream()
                .filter(other -> !other.id().equals(than))
                .filter(other ->
                        other.name().equals(name) || other.content().name().equals(name))
                .findFirst();
    }

    public List<ScheduleVersion> versions(ScheduleId id) {
        return schedules.versions(actor(), id);
    }

    /** A site whose other schedules have this name has it no more than once. */
    public String freeName(RegisteredSite site, String wanted) {
        List<String> taken = schedules.list(actor(), site.id(), false).stream()
                .flatMap(schedule -> List.of(schedule.name(), schedule.content().name()).stream())
                .toList();
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    public Outcome<Preview> preview(RegisteredSite site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return previews.preview(actor(), site.id(), replacing, draft);
    }

    /** Plans the site twice: dearer than a preview. */
    public CompareSchedule.Result compare(RegisteredSite site, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return comparisons.compare(actor(), site.id(), replacing, draft);
    }

    public NavigableSet<String> holidayRegions() {
        return schedules.holidayRegions();
    }

    /** All of the tenant. */
    public List<RegisteredSite> sites() {
        return sites.list(actor(), Page.first(Page.MOST));
    }

    /** Empty: prices do not reach far enough back to call anything usual. */
    public Optional<UsualPrices> usualPrices(RegisteredSite site) {
        Interval period = new Interval(clock.instant().minus(UsualPrices.BACK), clock.instant());
        return market.prices(actor(), site.id(), period)
                .flatMap(prices -> UsualPrices.of(prices.power().prices(), site.zone()));
    }

    public static Actor actor() {
        return CurrentUser.currentActor();
    }
}
