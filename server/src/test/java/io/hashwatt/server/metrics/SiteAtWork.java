package io.hashwatt.server.metrics;

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
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** A site of a tenant, from nothing to its first plan, through the in-ports of the running server. */
final class SiteAtWork {

    private static final CurrencyCode EURO = new CurrencyCode("EUR");
    private static final ZoneId ZONE = ZoneId.of("UTC");

    private static final MinerGroup GROUP = new MinerGroup(
            "Group",
            100,
            List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0);

    private final Actor actor;
    private final Instant from = Instant.now().truncatedTo(ChronoUnit.HOURS);

    SiteAtWork(Actor actor) {
        this.actor = actor;
    }

    /** Twelve hours of prices, one document that is refused, one plan. */
    void run() {
        var days = new LocalDays(ZONE);
        var power = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", EURO);
        MarketSeries prices = series("Power", new SeriesContent.PowerPrices(power, days, LocalTime.NOON));
        MarketSeries hashprices = series("Hashprice", new SeriesContent.Hashprices(EURO));
        imported(prices, "start_utc,minutes,price_per_mwh", "720,10");
        imported(prices, "start_utc,minutes,price_per_mwh", "720,much");
        imported(hashprices, "start_utc,minutes,hashprice_per_ph_day", "720,60");

        RegisteredSite site =
                done(bean(ManageSites.class).create(actor, new ManageSites.Draft("Site", ZONE, EURO, SiteLimits.NONE)));
        done(bean(ManageGroups.class).create(actor, site.id(), GROUP));
        var choice = new ManageSiteMarket.Choice(prices.id(), null, new HashpriceBasis.Quoted(hashprices.id()));
        done(bean(ManageSiteMarket.class).set(actor, site.id(), ManageSiteMarket.NOT_SET, choice));
        bean(MakePlan.class).make(actor, new MakePlan.Command(site.id(), from, null));
    }

    private MarketSeries series(String name, SeriesContent content) {
        return done(bean(ManageSeries.class).create(actor, new ManageSeries.Draft(name, content, Set.of())));
    }

    private void imported(MarketSeries into, String header, String row) {
        byte[] csv = (header + "\n" + from + "," + row + "\n").getBytes(StandardCharsets.UTF_8);
        bean(ImportIntoSeries.class).importDocument(actor, into.id(), new SourceDocument("prices.csv", csv));
    }

    private static <T> T bean(Class<T> inPort) {
        return CDI.current().select(inPort).get();
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }
}
