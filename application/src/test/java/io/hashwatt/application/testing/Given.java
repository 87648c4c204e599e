package io.hashwatt.application.testing;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.journal.RecordedEvent;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts into a scenario what a test takes for granted, through the use cases. */
public final class Given {

    public static final Duration HOUR = Duration.ofHours(1);

    /** The hour of {@link Scenario#NOW}. */
    public static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    /** Below this power price per MWh {@link #miners} earn, above it they do not: 50 per PH/s and day, 30 W per TH/s. */
    public static final int BREAK_EVEN = 69;

    private final Scenario scenario;
    private final Scenario.Process process;

    public Given(Scenario scenario, Scenario.Process process) {
        this.scenario = scenario;
        this.process = process;
    }

    /** A tenant's administrator. */
    public Actor tenant(String slug) {
        Actor platform = Actor.system(TenantId.PLATFORM, "test");
        ManageTenants.Created created =
                done(process.tenancy().manageTenants().create(platform, new ManageTenants.Draft(slug, slug, "admin")));
        return as(created.tenant().id(), Role.ADMIN);
    }

    /** Somebody with the role, who need not be a user. */
    public static Actor as(TenantId tenant, Role role) {
        return Actor.of(tenant, new Actor.Principal(Actor.Principal.Kind.USER, "some-" + role, "Some " + role), role);
    }

    /** @return with the one-time token */
    public ManageUsers.Invited user(Actor admin, String login, Role role) {
        return done(process.tenancy().manageUsers().invite(admin, new ManageUsers.Draft(login, login, role)));
    }

    public RegisteredSite site(Actor admin, String name) {
        return done(process.fleet()
                .manageSites()
                .create(admin, new ManageSites.Draft(name, Samples.BERLIN, Samples.EUR, SiteLimits.NONE)));
    }

    /** Ten PH/s at 300 kW. */
    public static MinerGroup miners(String name, TransitionLimits limits) {
        return new MinerGroup(
                name,
                100,
                List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_000, "100")),
                limits,
                StartCost.NONE,
                0);
    }

    public RegisteredGroup group(Actor admin, SiteId site, String name) {
        return done(process.fleet().manageGroups().create(admin, site, miners(name, TransitionLimits.NONE)));
    }

    /** The group as it is, but on a feeder and with tags. */
    public RegisteredGroup placed(Actor admin, RegisteredGroup group, Placement placement) {
        return done(process.fleet()
                .manageGroups()
                .change(admin, group.id(), group.version(), group.group().at(placement)));
    }

    public MarketSeries series(Actor admin, String name, SeriesContent content) {
        return done(process.series().manageSeries().create(admin, new ManageSeries.Draft(name, content, Set.of())));
    }

    public void chosen(Actor admin, SiteId site, SeriesId power, SeriesId hashprice) {
        done(process.series()
                .manageSiteMarket()
                .set(
                        admin,
                        site,
                        ManageSiteMarket.NOT_SET,
                        new ManageSiteMarket.Choice(power, null, new HashpriceBasis.Quoted(hashprice))));
    }

    /** What is paid at a site whose series are chosen. @param tariff null: the market price */
    public Outcome<SiteMarket> tariff(Actor admin, SiteId site, @Nullable Tariff tariff) {
        ManageSiteMarket markets = process.series().manageSiteMarket();
        SiteMarket market = markets.find(admin, site).orElseThrow();
        return markets.set(
                admin,
                site,
                market.version(),
                new ManageSiteMarket.Choice(
                        market.power(), market.dayAhead(), market.indicative(), market.hashprice(), tariff));
    }

    /** One price for every hour. */
    public void prices(Actor actor, MarketSeries into, Instant start, String... perMwh) {
        SeriesContent.PowerPrices content = (SeriesContent.PowerPrices) into.content();
        List<QuotedPrice> prices = new ArrayList<>();
        for (int i = 0; i < perMwh.length; i++) {
            prices.add(Documents.price(content.series(), start.plus(HOUR.multipliedBy(i)), HOUR, perMwh[i]));
        }
        imported(actor, into, prices);
    }

    public void hashprice(Actor actor, MarketSeries into, Interval period) {
        hashprice(actor, into, period, 50);
    }

    public void hashprice(Actor actor, MarketSeries into, Interval period, int perPhDay) {
        imported(actor, into, List.of(new QuotedHashprice.Quote(period, BigDecimal.valueOf(perPhDay))));
    }

    public void imported(Actor actor, MarketSeries into, List<?> values) {
        String name = "document " + scenario.unknownId();
        Optional<ImportReport> report = process.series()
                .importIntoSeries()
                .importDocument(actor, into.id(), scenario.documents().of(name, new ArrayList<>(values)));
        assertThat(report.orElseThrow().defects()).isEmpty();
    }

    /** A site with a group and the series it is planned on; the hashprice is known for a month, no power price yet. */
    public record Mine(Actor admin, RegisteredSite site, RegisteredGroup group, MarketSeries power) {}

    public Mine mine(Actor admin, String name) {
        RegisteredSite site = site(admin, name);
        RegisteredGroup group = group(admin, site.id(), "hall");
        MarketSeries power = series(admin, "power of " + name, Samples.powerPrices("area of " + name));
        MarketSeries hashprice = series(admin, "hashprice of " + name, new SeriesContent.Hashprices(Samples.EUR));
        hashprice(admin, hashprice, Interval.of(START.minus(Duration.ofDays(15)), Duration.ofDays(30)));
        chosen(admin, site.id(), power.id(), hashprice.id());
        return new Mine(admin, site, group, power);
    }

    /** The types of all events of the actor's tenant. */
    public List<String> events(Actor actor) {
        return process.tenancy().readJournal().eventsAfter(actor, 0, 1_000).stream()
                .map(RecordedEvent::change)
                .map(change -> change.type())
                .toList();
    }
}
