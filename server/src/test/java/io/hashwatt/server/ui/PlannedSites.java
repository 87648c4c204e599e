package io.hashwatt.server.ui;

import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.server.fixture.ServedUi;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Sites with groups and prices on the running server, whose plans have a slot for every quarter-hour of two days. */
final class PlannedSites {

    static final int SLOTS = 192;

    private static final CurrencyCode DOLLAR = new CurrencyCode("USD");
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final TransitionLimits LIMITS =
            TransitionLimits.NONE.withMinimumUp(Duration.ofMinutes(60)).withMinimumDown(Duration.ofMinutes(30));

    private final ServedUi ui;
    private final Actor actor;
    private final Instant from = Instant.now().truncatedTo(ChronoUnit.HOURS);

    PlannedSites(ServedUi ui) {
        this.ui = ui;
        this.actor = ui.administrator();
    }

    /** Without its plan. */
    RegisteredSite site(String name, int groups) {
        RegisteredSite site = done(
                ui.port(ManageSites.class).create(actor, new ManageSites.Draft(name, ZONE, DOLLAR, SiteLimits.NONE)));
        for (int i = 0; i < groups; i++) {
            done(ui.port(ManageGroups.class).create(actor, site.id(), miners("G" + (i + 1), i)));
        }
        choosePrices(site);
        return site;
    }

    void plan(RegisteredSite site) {
        MakePlan.Result result = ui.port(MakePlan.class).make(actor, new MakePlan.Command(site.id(), null, null));
        if (!(result instanceof MakePlan.Result.Made)) {
            throw new AssertionError(result);
        }
    }

    private static MinerGroup miners(String name, int index) {
        return new MinerGroup(
                name,
                40 + index % 17,
                List.of(
                        PowerLevel.of("Off", 0, "0"),
                        PowerLevel.of("Eco", 2_200, Integer.toString(120 - index % 9)),
                        PowerLevel.of("Normal", 3_000, Integer.toString(150 - index % 9)),
                        PowerLevel.of("Boost", 3_500, Integer.toString(162 - index % 9))),
                LIMITS,
                StartCost.flat(new BigDecimal("2.50")),
                2);
    }

    private void choosePrices(RegisteredSite site) {
        var power = new PowerSeriesId(PowerProduct.DAY_AHEAD, "Area of " + site.name(), DOLLAR);
        MarketSeries prices = series(
                "Power of " + site.name(), new SeriesContent.PowerPrices(power, new LocalDays(ZONE), LocalTime.NOON));
        MarketSeries hashprices = series("Hashprice of " + site.name(), new SeriesContent.Hashprices(DOLLAR));
        imported(prices, quarters());
        imported(hashprices, "start_utc,minutes,hashprice_per_ph_day\n" + from + "," + 15 * SLOTS + ",48\n");
        var choice = new ManageSiteMarket.Choice(prices.id(), null, new HashpriceBasis.Quoted(hashprices.id()));
        done(ui.port(ManageSiteMarket.class).set(actor, site.id(), ManageSiteMarket.NOT_SET, choice));
    }

    /** They rise and fall between 20 and 140, so that all levels have their time. */
    private String quarters() {
        StringBuilder csv = new StringBuilder("start_utc,minutes,price_per_mwh\n");
        for (int i = 0; i < SLOTS; i++) {
            int wave = Math.abs(i % 48 - 24) * 5 + i * 7 % 13;
            csv.append(from.plus(Duration.ofMinutes(15L * i)))
                    .append(",15,")
                    .append(20 + wave)
                    .append('\n');
        }
        return csv.toString();
    }

    private MarketSeries series(String name, SeriesContent content) {
        return done(ui.port(ManageSeries.class).create(actor, new ManageSeries.Draft(name, content, Set.of())));
    }

    private void imported(MarketSeries into, String csv) {
        ui.port(ImportIntoSeries.class)
                .importDocument(
                        actor, into.id(), new SourceDocument("prices.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }
}
