package io.hashwatt.server.demo;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.cli.demo.DemoFile;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.fleet.GroupFields;
import io.hashwatt.documents.fleet.SiteLimitsFields;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Enters sites of the demo with their groups, and the series that they are planned on. */
@Dependent
final class DemoMines {

    static final LocalDays TEXAS = new LocalDays(ZoneId.of("America/Chicago"));

    private static final CurrencyCode USD = new CurrencyCode("USD");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final LocalDays GERMANY = new LocalDays(ZoneId.of("Europe/Berlin"));
    private static final LocalTime DAY_AHEAD_KNOWN_AT = LocalTime.of(13, 30);
    private static final BigDecimal FEE_SHARE = new BigDecimal("0.03");

    private final ManageSites sites;
    private final ManageGroups groups;
    private final ManageSeries series;
    private final ImportIntoSeries imports;
    private final ManageSiteMarket markets;

    @Inject
    DemoMines(
            ManageSites sites,
            ManageGroups groups,
            ManageSeries series,
            ImportIntoSeries imports,
            ManageSiteMarket markets) {
        this.sites = sites;
        this.groups = groups;
        this.series = series;
        this.imports = imports;
        this.markets = markets;
    }

    /** What all of them go by. */
    SeriesId difficulty(Actor actor, Instant now) {
        return kept(
                actor,
                "Network difficulty",
                new SeriesContent.Difficulties(),
                KnownRows.since(DemoFile.DIFFICULTY, now));
    }

    /** @param now nothing that was published later is entered */
    SiteId texas(Actor actor, SeriesId difficulty, Instant now) {
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

    /** As {@link #texas}. */
    void germany(Actor actor, SeriesId difficulty, Instant now) {
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
        SiteId site = done(sites.create(
                        actor, new ManageSites.Draft(name, days.zone(), currency, SiteLimitsFields.limits(fleet))))
                .id();
        for (MinerGroup group : fleet.required("groups").objects(DemoMines::group)) {
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

    /** What must not fail: the demo's data are our own. */
    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("the demo's own data are refused: " + outcome);
    }
}
