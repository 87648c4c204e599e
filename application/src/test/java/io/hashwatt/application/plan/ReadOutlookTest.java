package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.plan.grid.OutlookPrice;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outlook on the prices of a registered site")
class ReadOutlookTest {

    private static final int WEEKS_OF_QUARTERS = 20 * 96;

    private final RecordedPrices recorded = new RecordedPrices();
    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final MarketSeries realTime = given.series(admin, "real time", RecordedPrices.REAL_TIME);
    private final ReadOutlook outlooks = process.planning().readOutlook();

    @Test
    @DisplayName("expects each quarter of the day to come, and says how uncertain it is: more the farther ahead")
    void expected() {
        RegisteredSite site = givenThreeWeeks();

        ReadOutlook.Outlook outlook = done(outlooks.now(admin, site.id()));

        assertThat(outlook.decision()).isEqualTo(now());
        assertThat(outlook.prices()).hasSize(96).allMatch(price -> price.quote().origin() == PriceOrigin.FORECAST);
        assertThat(outlook.prices().getFirst().delivery()).isEqualTo(Interval.of(now(), RecordedPrices.QUARTER));
        assertThat(outlook.looks()).isNull();
        assertThat(width(outlook.prices().getLast()))
                .isGreaterThan(width(outlook.prices().getFirst()));
        assertThat(outlook.prices())
                .allSatisfy(price -> assertThat(price.quote().perMwh())
                        .isBetween(spread(price).low(), spread(price).high()));
    }

    @Test
    @DisplayName("says later of a plan how uncertain its prices were when it was made")
    void then() {
        RegisteredSite site = givenThreeWeeks();
        List<OutlookPrice> now = done(outlooks.now(admin, site.id())).prices();
        PlanRecord plan = planned(site);
        scenario.clock().advance(Duration.ofHours(2));
        given.imported(admin, realTime, recorded.realTime().subList(WEEKS_OF_QUARTERS, WEEKS_OF_QUARTERS + 8));

        GroupPlanRecord group =
                process.planning().readPlans().groups(admin, plan.id()).getFirst();

        for (int slot = 0; slot < 96; slot++) {
            assertThat(outlooks.then(admin, plan, group.slots().get(slot)))
                    .as("slot %d", slot)
                    .contains(spread(now.get(slot)));
        }
    }

    @Test
    @DisplayName("does not say it once a price that was seen then has been restated")
    void restated() {
        RegisteredSite site = givenThreeWeeks();
        PlanRecord plan = planned(site);
        ExplainedSlot first = firstSlot(plan);
        scenario.clock().advance(Duration.ofMinutes(1));
        QuotedPrice last = recorded.realTime().get(WEEKS_OF_QUARTERS - 1);
        given.imported(
                admin,
                realTime,
                List.of(Documents.price(
                        RecordedPrices.REAL_TIME.series(),
                        last.delivery().start(),
                        RecordedPrices.QUARTER,
                        last.perMwh().add(BigDecimal.TEN).toPlainString())));

        assertThat(outlooks.then(admin, plan, first)).isEmpty();
    }

    @Test
    @DisplayName("is of what is paid, with the market price beside it; and not said once the tariff is another one")
    void tariff() {
        RegisteredSite site = givenThreeWeeks();
        List<OutlookPrice> market = done(outlooks.now(admin, site.id())).prices();
        done(given.tariff(admin, site.id(), Tariffs.of("USD", Tariffs.adder("20"))));

        ReadOutlook.Outlook outlook = done(outlooks.now(admin, site.id()));

        assertThat(outlook.isAllIn()).isTrue();
        OutlookPrice first = outlook.prices().getFirst();
        assertThat(first.quote().askedPerMwh())
                .isEqualTo(market.getFirst().quote().perMwh());
        assertThat(first.quote().perMwh())
                .isEqualByComparingTo(market.getFirst().quote().perMwh().add(new BigDecimal("20")));
        assertThat(width(first)).isEqualByComparingTo(width(market.getFirst()));
        PlanRecord plan = planned(site);
        ExplainedSlot slot = process.planning()
                .readPlans()
                .groups(admin, plan.id())
                .getFirst()
                .slots()
                .getFirst();
        assertThat(outlooks.then(admin, plan, slot)).contains(spread(first));

        done(given.tariff(admin, site.id(), Tariffs.of("USD", Tariffs.adder("30"))));
        assertThat(outlooks.then(admin, plan, slot)).isEmpty();
    }

    @Test
    @DisplayName("goes by a look as soon as it is published, also in the middle of a minute, and a plan does the same")
    void lookedAtWithinTheMinute() {
        RegisteredSite site = givenThreeWeeks();
        MarketSeries looks = givenLooks(site);
        Instant begun = now();
        scenario.clock().advance(Duration.ofSeconds(20));
        given.imported(admin, looks, List.of(look(begun, now())));

        ReadOutlook.Outlook outlook = done(outlooks.now(admin, site.id()));

        assertThat(outlook.decision()).isEqualTo(now());
        assertThat(outlook.prices().getFirst().quote().origin()).isEqualTo(PriceOrigin.LOOK);
        ExplainedSlot first = firstSlot(planned(site));
        assertThat(first.interval().start()).isEqualTo(begun);
        assertThat(first.origin()).isEqualTo(PriceOrigin.LOOK);
    }

    private MarketSeries givenLooks(RegisteredSite site) {
        MarketSeries looks = given.series(admin, "looks", RecordedPrices.LOOKS);
        SiteMarket market =
                process.series().manageSiteMarket().find(admin, site.id()).orElseThrow();
        done(process.series()
                .manageSiteMarket()
                .set(
                        admin,
                        site.id(),
                        market.version(),
                        new ManageSiteMarket.Choice(realTime.id(), null, looks.id(), market.hashprice(), null)));
        return looks;
    }

    private static QuotedPrice look(Instant start, Instant published) {
        return new QuotedPrice(
                RecordedPrices.REAL_TIME.series(), // rows of a plain file, as the prices
                Interval.of(start, RecordedPrices.QUARTER),
                BigDecimal.valueOf(900),
                Finality.FINAL,
                published,
                true,
                DocumentPlace.element("looks", "1"));
    }

    @Test
    @DisplayName("is refused as long as nobody has chosen the series, and missing for a site that is not there")
    void lacking() {
        RegisteredSite site = given.site(admin, "south");

        assertThat(outlooks.now(admin, site.id()))
                .isEqualTo(Outcome.refused("", "nobody has chosen the series the site is planned on"));
        assertThat(outlooks.now(admin, new SiteId(new UUID(1, 1)))).isEqualTo(new Outcome.Missing<>("site"));
        assertThat(outlooks.now(given.tenant("other"), site.id())).isEqualTo(new Outcome.Missing<>("site"));
    }

    private RegisteredSite givenThreeWeeks() {
        Instant begin = recorded.period().start();
        scenario.clock().advance(Duration.between(Scenario.NOW, begin));
        RegisteredSite site = done(process.fleet()
                .manageSites()
                .create(
                        admin,
                        new ManageSites.Draft(
                                "north", RecordedPrices.TEXAS.zone(), RecordedPrices.USD, SiteLimits.NONE)));
        done(process.fleet().manageGroups().create(admin, site.id(), Given.miners("A1", TransitionLimits.NONE)));
        MarketSeries hashprice = given.series(admin, "hashprice", new SeriesContent.Hashprices(RecordedPrices.USD));
        given.hashprice(admin, hashprice, recorded.period());
        given.chosen(admin, site.id(), realTime.id(), hashprice.id());
        scenario.clock().advance(RecordedPrices.QUARTER.multipliedBy(WEEKS_OF_QUARTERS));
        given.imported(admin, realTime, recorded.realTime().subList(0, WEEKS_OF_QUARTERS));
        return site;
    }

    private PlanRecord planned(RegisteredSite site) {
        MakePlan.Command now = new MakePlan.Command(site.id(), null, null);
        return ((MakePlan.Result.Made) process.planning().makePlan().make(admin, now)).plan();
    }

    private ExplainedSlot firstSlot(PlanRecord plan) {
        return process.planning()
                .readPlans()
                .groups(admin, plan.id())
                .getFirst()
                .slots()
                .getFirst();
    }

    private Instant now() {
        return scenario.clock().instant();
    }

    private static PriceSpread spread(OutlookPrice price) {
        return Objects.requireNonNull(price.spread());
    }

    private static BigDecimal width(OutlookPrice price) {
        return spread(price).high().subtract(spread(price).low());
    }
}
