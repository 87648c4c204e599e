package io.hashwatt.application.market;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.assertMissing;
import static io.hashwatt.application.testing.Outcomes.assertStale;
import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.Samples.powerPrices;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SeriesPosition;
import io.hashwatt.domain.market.SeriesPositions;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffVersion;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The series a site is planned on")
class ManageSiteMarketTest {

    private static final CurrencyCode USD = new CurrencyCode("USD");

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final ManageSiteMarket markets = process.series().manageSiteMarket();
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final RegisteredSite site = given.site(admin, "north");
    private final MarketSeries power = given.series(admin, "power", powerPrices("DE-LU"));
    private final MarketSeries hashprice = given.series(admin, "hashprice", new SeriesContent.Hashprices(EUR));
    private final HashpriceBasis quoted = new HashpriceBasis.Quoted(hashprice.id());

    @Test
    @DisplayName("are chosen once, and changed from the version that was read")
    void versions() {
        assertThat(markets.find(admin, site.id())).isEmpty();

        SiteMarket first = done(set(ManageSiteMarket.NOT_SET, power.id(), null, quoted));
        assertThat(first).isEqualTo(new SiteMarket(site.id(), power.id(), null, quoted, 1));
        assertStale(set(ManageSiteMarket.NOT_SET, power.id(), null, quoted), 1);
        assertStale(set(7, power.id(), null, quoted), 1);

        SiteMarket second = done(set(1, power.id(), power.id(), quoted));
        assertThat(second.version()).isEqualTo(2);
        assertThat(markets.find(admin, site.id())).contains(second);
        assertThat(given.events(admin)).endsWith("site_market.updated", "site_market.updated");
    }

    @Test
    @DisplayName("have no version while there are none")
    void staleBeforeTheFirst() {
        assertStale(set(3, power.id(), null, quoted), ManageSiteMarket.NOT_SET);
    }

    @Test
    @DisplayName("are told apart by field when several do not fit")
    void violations() {
        SeriesId nothing = new SeriesId(scenario.unknownId());

        assertThat(set(0, hashprice.id(), nothing, new HashpriceBasis.Quoted(power.id())))
                .isEqualTo(refused(
                        new Violation(
                                "power_series_id",
                                "must be a series of power prices in EUR, and not of indicative ones"),
                        new Violation("day_ahead_series_id", "is not the id of a series"),
                        new Violation("hashprice.hashprice_series_id", "must be a series of hashprices in EUR")));
        assertThat(set(0, power.id(), null, derived(hashprice.id(), power.id())))
                .isEqualTo(refused(
                        new Violation("hashprice.bitcoin_series_id", "must be a series of bitcoin prices in EUR"),
                        new Violation("hashprice.difficulty_series_id", "must be a series of difficulties")));
        assertThat(markets.find(admin, site.id())).isEmpty();
    }

    @Test
    @DisplayName("may have looks at the price that is paid, which are never paid themselves")
    void looks() {
        SeriesId looks = given.series(admin, "looks", indicative(EUR)).id();
        SeriesId dollarLooks =
                given.series(admin, "dollar looks", indicative(USD)).id();

        assertThat(set(0, looks, looks, quoted))
                .isEqualTo(refused(
                        new Violation(
                                "power_series_id",
                                "must be a series of power prices in EUR, and not of indicative ones"),
                        new Violation(
                                "day_ahead_series_id",
                                "must be a series of power prices in EUR, and not of indicative ones")));
        for (SeriesId wrong : List.of(power.id(), dollarLooks)) {
            assertThat(choose(new ManageSiteMarket.Choice(power.id(), null, wrong, quoted, null)))
                    .isEqualTo(refused(new Violation(
                            "indicative_series_id", "must be a series of indicative power prices in EUR")));
        }
        SiteMarket chosen = done(choose(new ManageSiteMarket.Choice(power.id(), null, looks, quoted, null)));
        assertThat(chosen.indicative()).isEqualTo(looks);
        assertThat(process.series().readSiteMarket().sitesUsing(admin, looks)).containsExactly(site.id());
    }

    @Test
    @DisplayName("have demand charges, and what the meter shows for each that the tariff has now")
    void demandCharges() {
        Tariff tariff = charged("Peak");
        assertThat(choose(told(tariff, new StandingPeak("Other", Power.NONE, null))))
                .isEqualTo(refused(new Violation(
                        "standing_peaks[0].charge",
                        "must be the name of a demand charge that the tariff has now: Other")));
        assertThat(choose(told(null, new StandingPeak("Peak", Power.NONE, null))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(choose(told(tariff, new StandingPeak("Peak", Power.NONE, Scenario.NOW))))
                .isEqualTo(refused(new Violation(
                        "standing_peaks[0].as_of",
                        "must be left out of what the meter shows now, or be as it was read: Peak")));
        StandingPeak peak = new StandingPeak("Peak", Power.ofWatts(6_200_000), null);
        assertThat(choose(told(tariff, peak, peak)))
                .isEqualTo(refused(new Violation("standing_peaks[1].charge", "must be there once: Peak")));

        assertThat(done(choose(told(tariff, peak))).peakReadings())
                .containsExactly(new PeakReading("Peak", Power.ofWatts(6_200_000), Scenario.NOW, 1));
    }

    @Test
    @DisplayName("keep what the meter showed as it was told, until its billing period is over or its charge is gone")
    void keepsReadings() {
        Tariff tariff = charged("Peak");
        PeakReading reading = done(choose(told(tariff, new StandingPeak("Peak", Power.NONE, null))))
                .peakReadings()
                .getFirst();
        scenario.clock().advance(Duration.ofDays(1));

        assertThat(done(change(1, told(tariff, StandingPeak.of(reading)))).peakReadings())
                .containsExactly(reading);
        assertThat(done(change(2, told(charged("Other"), StandingPeak.of(reading))))
                        .peakReadings())
                .isEmpty();
        PeakReading again = done(change(3, told(tariff, new StandingPeak("Peak", Power.NONE, null))))
                .peakReadings()
                .getFirst();
        assertThat(again.since()).isEqualTo(4);
        scenario.clock().advance(Duration.ofDays(14));
        assertThat(done(change(4, told(tariff, StandingPeak.of(again)))).peakReadings())
                .isEmpty();
    }

    @Test
    @DisplayName("say that somebody was faster, before they say that what he has replaced is not there")
    void staleReadings() {
        Tariff tariff = charged("Peak");
        PeakReading first = done(choose(told(tariff, new StandingPeak("Peak", Power.NONE, null))))
                .peakReadings()
                .getFirst();
        scenario.clock().advance(Duration.ofMinutes(1));
        done(change(1, told(tariff, new StandingPeak("Peak", Power.NONE, null))));

        assertThat(change(1, told(tariff, StandingPeak.of(first)))).isEqualTo(new Outcome.Stale<>(2L));
    }

    private ManageSiteMarket.Choice told(@Nullable Tariff tariff, StandingPeak... peaks) {
        return new ManageSiteMarket.Choice(power.id(), null, null, quoted, tariff, List.of(peaks));
    }

    private static Tariff charged(String name) {
        DemandCharge charge =
                new DemandCharge(name, BigDecimal.TEN, DemandCharge.USUALLY_MEASURED, BillingPeriod.MONTH, List.of());
        return new Tariff(EUR, new TreeSet<>(), List.of(new TariffVersion(null, null, List.of(), List.of(charge))));
    }

    private Outcome<SiteMarket> change(long version, ManageSiteMarket.Choice choice) {
        return markets.set(admin, site.id(), version, choice);
    }

    private static SeriesContent indicative(CurrencyCode currency) {
        return new SeriesContent.PowerPrices(
                new PowerSeriesId(PowerProduct.INDICATIVE, "DE-LU", currency),
                new LocalDays(ZoneOffset.UTC),
                LocalTime.NOON);
    }

    private Outcome<SiteMarket> choose(ManageSiteMarket.Choice choice) {
        return markets.set(admin, site.id(), ManageSiteMarket.NOT_SET, choice);
    }

    @Test
    @DisplayName("are in the site's currency")
    void currency() {
        SeriesContent dollars = new SeriesContent.PowerPrices(
                new PowerSeriesId(PowerProduct.UNNAMED, "ERCOT", USD), new LocalDays(ZoneOffset.UTC), LocalTime.NOON);
        SeriesId dollarPower = given.series(admin, "dollars", dollars).id();
        SeriesId dollarBitcoin = given.series(admin, "bitcoin", new SeriesContent.BitcoinPrices(USD))
                .id();
        SeriesId difficulty = given.series(admin, "difficulty", new SeriesContent.Difficulties())
                .id();

        assertThat(set(0, dollarPower, null, derived(dollarBitcoin, difficulty)))
                .isEqualTo(refused(
                        new Violation(
                                "power_series_id",
                                "must be a series of power prices in EUR, and not of indicative ones"),
                        new Violation("hashprice.bitcoin_series_id", "must be a series of bitcoin prices in EUR")));

        SeriesId dollarHash =
                given.series(admin, "hash", new SeriesContent.Hashprices(USD)).id();
        assertThat(set(0, power.id(), null, new HashpriceBasis.Quoted(dollarHash)))
                .as("power in euros, hashprice in dollars")
                .isEqualTo(refused(
                        new Violation("hashprice.hashprice_series_id", "must be a series of hashprices in EUR")));
    }

    @Test
    @DisplayName("may be public ones, but not another tenant's")
    void whose() {
        MarketSeries open = given.series(Given.as(TenantId.PLATFORM, Role.ADMIN), "open", powerPrices("FR"));
        MarketSeries foreign = given.series(given.tenant("other"), "foreign", powerPrices("IT"));

        assertThat(set(0, foreign.id(), null, quoted))
                .isEqualTo(refused(new Violation("power_series_id", "is not the id of a series")));
        done(set(0, open.id(), null, quoted));
        assertThat(process.series().readSiteMarket().sitesUsing(admin, open.id()))
                .containsExactly(site.id());
        assertThat(process.series().readSiteMarket().sitesUsing(admin, hashprice.id()))
                .containsExactly(site.id());
        assertThat(process.series().readSiteMarket().sitesUsing(admin, power.id()))
                .isEmpty();
    }

    @Test
    @DisplayName("belong to a site that is there")
    void noSite() {
        Actor other = given.tenant("other");

        assertMissing(markets.set(other, site.id(), 0, new ManageSiteMarket.Choice(power.id(), null, quoted)));
        assertMissing(markets.set(
                admin, new SiteId(scenario.unknownId()), 0, new ManageSiteMarket.Choice(power.id(), null, quoted)));
        assertThat(process.series().readSiteMarket().prices(admin, site.id(), Interval.of(START, HOUR)))
                .isEmpty();
    }

    @Test
    @DisplayName("say where every series stood that was read, public ones too, whatever it is read for")
    void positions() {
        Actor platform = Given.as(TenantId.PLATFORM, Role.ADMIN);
        MarketSeries open = given.series(platform, "open", powerPrices("FR"));
        given.prices(platform, open, START, "40");
        given.prices(platform, open, START, "41");
        given.prices(platform, open, START, "41");
        given.hashprice(admin, hashprice, Interval.of(START, HOUR));
        done(set(0, open.id(), power.id(), quoted));

        SeriesPositions read = process.series()
                .readSiteMarket()
                .prices(admin, site.id(), Interval.of(START, HOUR))
                .orElseThrow()
                .positions();

        assertThat(read.all())
                .containsExactlyInAnyOrder(
                        new SeriesPosition(power.id(), 0),
                        new SeriesPosition(hashprice.id(), 1),
                        new SeriesPosition(open.id(), 2));
        assertThat(read.sum()).isEqualTo(3);
        assertThat(process.series().readSiteMarket().positions(admin, List.of(open.id(), power.id(), hashprice.id())))
                .isEqualTo(read);
    }

    @Test
    @DisplayName("give the price of the finer interval where hashprices of a day and of an hour overlap")
    void overlappingHashprices() {
        done(set(0, power.id(), null, quoted));
        Interval day = Interval.of(START, Duration.ofDays(1));
        given.hashprice(admin, hashprice, day);
        Interval hour = Interval.of(START.plus(HOUR), HOUR);
        given.hashprice(admin, hashprice, hour, 60);

        ReadSiteMarket.SitePrices prices =
                process.series().readSiteMarket().prices(admin, site.id(), day).orElseThrow();
        assertThat(prices.hashprice().meanOver(Interval.of(START, HOUR))).isEqualByComparingTo("50");
        assertThat(prices.hashprice().meanOver(hour)).isEqualByComparingTo("60");
        assertThat(prices.hashprice().meanOver(Interval.of(START.plus(HOUR.multipliedBy(2)), HOUR)))
                .isEqualByComparingTo("50");
    }

    private Outcome<SiteMarket> set(
            long expectedVersion, SeriesId powerId, @Nullable SeriesId dayAhead, HashpriceBasis basis) {
        return markets.set(admin, site.id(), expectedVersion, new ManageSiteMarket.Choice(powerId, dayAhead, basis));
    }

    private static HashpriceBasis derived(SeriesId bitcoin, SeriesId difficulty) {
        return new HashpriceBasis.Derived(bitcoin, difficulty, new BigDecimal("0.02"), new BigDecimal("0.01"));
    }

    private static Outcome<SiteMarket> refused(Violation... violations) {
        return new Outcome.Refused<>(List.of(violations));
    }
}
