package io.hashwatt.server.demo;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.cli.demo.DemoFile;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.fleet.GroupFields;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Enters the demo's two sites with what was known at a time. */
@ApplicationScoped
class DemoSeed {

    private static final CurrencyCode USD = new CurrencyCode("USD");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final LocalDays TEXAS = new LocalDays(ZoneId.of("America/Chicago"));
    private static final LocalDays GERMANY = new LocalDays(ZoneId.of("Europe/Berlin"));
    private static final LocalTime DAY_AHEAD_KNOWN_AT = LocalTime.of(13, 30);
    private static final BigDecimal FEE_SHARE = new BigDecimal("0.03");
    private static final Instant FIRST_PRICE = Instant.parse("2024-06-01T05:00:00Z");

    private final ManageSites sites;
    private final ManageGroups groups;
    private final ManageSeries series;
    private final ImportIntoSeries imports;
    private final ManageSiteMarket markets;
    private final ManageSchedules schedules;
    private final ManageBacktests backtests;

    @Inject
    DemoSeed(
            ManageSites sites,
            ManageGroups groups,
            ManageSeries series,
            ImportIntoSeries imports,
            ManageSiteMarket markets,
            ManageSchedules schedules,
            ManageBacktests backtests) {
        this.sites = sites;
        this.groups = groups;
        this.series = series;
        this.imports = imports;
        this.markets = markets;
        this.schedules = schedules;
        this.backtests = backtests;
    }

    /** @param now nothing that was published later is entered */
    void plant(TenantId tenant, Instant now) {
        Actor actor = Actor.system(tenant, "demo");
        SeriesId difficulty = kept(
                actor,
                "Network difficulty",
                new SeriesContent.Difficulties(),
                KnownRows.since(DemoFile.DIFFICULTY, now));
        SiteId texas = texas(actor, difficulty, now);
        germany(actor, difficulty, now);
        done(schedules.create(actor, texas, eveningPeak()));
        done(backtests.submit(
                actor, texas, ManageBacktests.Wish.ofAllGroups(new Interval(FIRST_PRICE, now), Policy.allByPrices())));
    }

    /** A draft, to be looked at: it has no effect on what the demo shows before somebody activates it. */
    private static CalendarContent eveningPeak() {
        CalendarSlot peak = new CalendarSlot(
                new Recurrence.Weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1),
                LocalTime.of(17, 0),
                LocalTime.of(20, 0),
                0,
                new Wish(Wish.Form.AT_MOST, 1));
        CalendarSlot nights = new CalendarSlot(
                new Recurrence.Weekly(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 1),
                LocalTime.of(22, 0),
                LocalTime.of(6, 0),
                1,
                new Wish(Wish.Form.AT_MOST, 2));
        return new CalendarContent(
                "Evening peak",
                new Target.WholeSite(),
                TEXAS.zone(),
                null,
                null,
                List.of(peak, nights),
                Collections.emptyNavigableSet(),
                null,
                ClockChange.USUAL);
    }

    private SiteId texas(Actor actor, SeriesId difficulty, Instant now) {
        SiteId site = site(actor, "Texas", TEXAS, USD, DemoFile.TEXAS_FLEET);
        SeriesId power = kept(
                actor,
                "HB_SOUTH real-time",
                power(PowerProduct.UNNAMED, "HB_SOUTH", USD, TEXAS),
                KnownRows.delivered(DemoFile.TEXAS_POWER, now));
        SeriesId dayAhead = kept(
                actor,
                "HB_SOUTH day-ahead",
                power(PowerProduct.DAY_AHEAD, "HB_SOUTH", USD, TEXAS),
                KnownRows.auctioned(DemoFile.TEXAS_DAY_AHEAD, now, TEXAS, DAY_AHEAD_KNOWN_AT));
        SeriesId bitcoin = kept(
                actor,
                "Bitcoin in US dollars",
                new SeriesContent.BitcoinPrices(USD),
                KnownRows.since(DemoFile.TEXAS_BITCOIN, now));
        choose(actor, site, power, dayAhead, bitcoin, difficulty);
        return site;
    }

    private void germany(Actor actor, SeriesId difficulty, Instant now) {
        SiteId site = site(actor, "Lausitz", GERMANY, EUR, DemoFile.GERMANY_FLEET);
        SeriesId power = kept(
                actor,
                "DE-LU day-ahead",
                power(PowerProduct.DAY_AHEAD, "DE-LU", EUR, GERMANY),
                KnownRows.auctioned(DemoFile.GERMANY_POWER, now, GERMANY, DAY_AHEAD_KNOWN_AT));
        SeriesId bitcoin = kept(
                actor,
                "Bitcoin in euros (assumed 1 EUR = 1.10 USD)",
                new SeriesContent.BitcoinPrices(EUR),
                KnownRows.since(DemoFile.GERMANY_BITCOIN, now));
        choose(actor, site, power, null, bitcoin, difficulty);
    }

    private SiteId site(Actor actor, String name, LocalDays days, CurrencyCode currency, DemoFile fleetFile) {
        JsonFields fleet = JsonDocument.object(fleetFile.document());
        Power cap = new Power(fleet.required("power_cap_watts").decimal());
        SiteId site = done(sites.create(actor, new ManageSites.Draft(name, days.zone(), currency, cap)))
                .id();
        for (MinerGroup group : fleet.required("groups").objects(DemoSeed::group)) {
            done(groups.create(actor, site, group));
        }
        return site;
    }

    private static MinerGroup group(JsonFields fields) {
        GroupFields group = new GroupFields(fields);
        return group.group(group.levels());
    }

    private static SeriesContent power(PowerProduct product, String area, CurrencyCode currency, LocalDays days) {
        return new SeriesContent.PowerPrices(new PowerSeriesId(product, area, currency), days, DAY_AHEAD_KNOWN_AT);
    }

    private SeriesId kept(Actor actor, String name, SeriesContent content, SourceDocument known) {
        SeriesId id = done(series.create(actor, new ManageSeries.Draft(name, content, Set.of())))
                .id();
        var report = imports.importDocument(actor, id, known).orElseThrow();
        if (!report.accepted()) {
            throw new IllegalStateException("the demo's own file is refused: " + report.defects());
        }
        return id;
    }

    private void choose(
            Actor actor,
            SiteId site,
            SeriesId power,
            @org.jspecify.annotations.Nullable SeriesId dayAhead,
            SeriesId bitcoin,
            SeriesId difficulty) {
        var hashprice = new HashpriceBasis.Derived(bitcoin, difficulty, FEE_SHARE, BigDecimal.ZERO);
        done(markets.set(
                actor, site, ManageSiteMarket.NOT_SET, new ManageSiteMarket.Choice(power, dayAhead, hashprice)));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("the demo's own data are refused: " + outcome);
    }
}
