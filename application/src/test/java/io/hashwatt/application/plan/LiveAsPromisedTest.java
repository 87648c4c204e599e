package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.application.plan.replanning.ReplanSites;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PaidPrices;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.replay.Backtest;
import io.hashwatt.domain.plan.replay.BacktestSetup;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a back-test promises is what runs: three recorded weeks, lived through slot by slot from an empty store, with each
 * price imported when it was published and the site planned again for it.
 */
@DisplayName("A site that is handed over")
class LiveAsPromisedTest {

    private static final BigDecimal HASHPRICE = BigDecimal.valueOf(48);
    private static final Duration WEEKS = Duration.ofDays(21);

    private static final List<PowerLevel> LEVELS = List.of(
            PowerLevel.of("off", 15, "0"), PowerLevel.of("eco", 2_400, "120"), PowerLevel.of("full", 3_600, "160"));
    private static final MinerGroup FREE =
            new MinerGroup("free", 100, LEVELS, TransitionLimits.NONE, StartCost.NONE, 0);
    private static final MinerGroup SLOW = new MinerGroup(
            "slow",
            100,
            LEVELS,
            TransitionLimits.NONE.withMinimumUp(Duration.ofHours(2)).withMinimumDown(Duration.ofMinutes(30)),
            StartCost.flat(BigDecimal.valueOf(4)),
            0);
    private static final MinerGroup RATIONED = new MinerGroup(
            "rationed",
            100,
            LEVELS,
            TransitionLimits.NONE.withMinimumDown(Duration.ofMinutes(45)).withStartsPerDay(OptionalInt.of(2)),
            StartCost.NONE,
            0);
    private static final MinerGroup CHANGING = new MinerGroup(
            "changing",
            100,
            LEVELS,
            TransitionLimits.NONE
                    .withMinimumLevel(Duration.ofMinutes(45))
                    .withLevelChange(new LevelChange(Duration.ofMinutes(20), BigDecimal.ONE)),
            StartCost.NONE,
            0);
    private static final List<MinerGroup> GROUPS = List.of(FREE, SLOW, RATIONED, CHANGING);

    private final RecordedPrices recorded = new RecordedPrices();
    private final List<QuotedPrice> looks = new ArrayList<>();
    private final Instant begin = recorded.period().start();

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);

    @Test
    @DisplayName("to its plan runs, slot for slot, at the levels of the rolling policy")
    void planned() {
        assertLivedAs(Policy.ROLLING, ControlMode.PLANNED);
    }

    @Test
    @DisplayName("to its plan decides on looks as the rolling policy does, before their price is settled")
    void looking() {
        List<String> without = promised(Policy.ROLLING);
        looks.addAll(recorded.looks());
        assertThat(promised(Policy.ROLLING)).as("looks matter").isNotEqualTo(without);
        assertLivedAs(Policy.ROLLING, ControlMode.PLANNED);
    }

    @Test
    @DisplayName("to reactive rules runs, slot for slot, at the levels of the marginal rule")
    void reactive() {
        assertLivedAs(Policy.STRIKE_LEVELS, ControlMode.REACTIVE);
    }

    private void assertLivedAs(Policy policy, ControlMode mode) {
        List<String> promised = promised(policy);
        assertThat(promised).as("weeks in which it matters").allMatch(levels -> starts(levels) > 5);
        assertThat(lived(mode)).isEqualTo(promised);
    }

    private static long starts(String levels) {
        return Pattern.compile("0[12]").matcher(levels).results().count();
    }

    /** Of each group one digit per quarter-hour. */
    private List<String> promised(Policy policy) {
        QuotedHashprice hashprice = new QuotedHashprice(new CurrencyCode("USD"), List.of(quote()));
        BacktestSetup setup = new BacktestSetup(
                new Site(RecordedPrices.TEXAS.zone(), RecordedPrices.USD, SiteLimits.NONE, GROUPS),
                GROUPS.stream().map(GroupTask::of).toList(),
                PaidPrices.over(
                        recorded.period(),
                        timeline(recorded.realTime(), RecordedPrices.REAL_TIME),
                        hashprice,
                        PowerCosts.atMarket(RecordedPrices.TEXAS)),
                hashprice,
                new AdvancePrices(
                        timeline(recorded.dayAhead(), RecordedPrices.DAY_AHEAD), timeline(looks, RecordedPrices.LOOKS)),
                RecordedPrices.AUCTION,
                List.of(policy));
        Backtest.Outcome.Finished finished = (Backtest.Outcome.Finished) Backtest.run(setup, Backtest.Progress.NONE);
        return finished.report().resultOf(policy).orElseThrow().plans().stream()
                .map(LiveAsPromisedTest::levels)
                .toList();
    }

    private QuotedHashprice.Quote quote() {
        return new QuotedHashprice.Quote(recorded.period(), HASHPRICE);
    }

    private static PriceTimeline timeline(List<QuotedPrice> prices, SeriesContent.PowerPrices of) {
        return new PriceTimeline(prices.stream()
                .map(price -> new PowerPrice(
                        of.series(),
                        price.delivery(),
                        price.perMwh(),
                        price.finality(),
                        "recorded",
                        of.publication().publicationOf(price.delivery(), null),
                        price.delivery().end()))
                .toList());
    }

    private static String levels(GroupPlan plan) {
        StringBuilder levels = new StringBuilder();
        for (int slot = 0; slot < slots(); slot++) {
            levels.append(plan.level(slot));
        }
        return levels.toString();
    }

    private static int slots() {
        return Math.toIntExact(WEEKS.dividedBy(RecordedPrices.QUARTER));
    }

    private List<String> lived(ControlMode mode) {
        scenario.clock().advance(Duration.between(Scenario.NOW, begin));
        Life life = new Life(mode);
        for (int slot = 0; slot < slots(); slot++) {
            life.through(slot);
            scenario.clock().advance(RecordedPrices.QUARTER);
        }
        return life.levels.stream().map(StringBuilder::toString).toList();
    }

    /** The site, and what its groups did. */
    private final class Life {

        private final Actor admin = given.tenant("acme");
        private final RegisteredSite site = done(process.fleet()
                .manageSites()
                .create(
                        admin,
                        new ManageSites.Draft(
                                "north", RecordedPrices.TEXAS.zone(), RecordedPrices.USD, SiteLimits.NONE)));
        private final List<GroupId> groups = GROUPS.stream()
                .map(group -> done(process.fleet().manageGroups().create(admin, site.id(), group)))
                .map(RegisteredGroup::id)
                .toList();
        private final MarketSeries realTime = given.series(admin, "real time", RecordedPrices.REAL_TIME);
        private final MarketSeries indicative = given.series(admin, "looks", RecordedPrices.LOOKS);
        private final MarketSeries dayAhead = given.series(admin, "day ahead", RecordedPrices.DAY_AHEAD);
        private final List<StringBuilder> levels =
                GROUPS.stream().map(group -> new StringBuilder()).toList();

        Life(ControlMode mode) {
            MarketSeries hashprice = given.series(admin, "hashprice", new SeriesContent.Hashprices(RecordedPrices.USD));
            given.imported(admin, hashprice, List.of(quote()));
            done(process.series()
                    .manageSiteMarket()
                    .set(
                            admin,
                            site.id(),
                            ManageSiteMarket.NOT_SET,
                            new ManageSiteMarket.Choice(
                                    realTime.id(),
                                    dayAhead.id(),
                                    indicative.id(),
                                    new HashpriceBasis.Quoted(hashprice.id()),
                                    null)));
            done(process.schedule().armSite().set(admin, site.id(), 0, new ArmSite.Order(mode, "trial", "north")));
        }

        void through(int slot) {
            Instant now = scenario.clock().instant();
            if (slot > 0) {
                given.imported(admin, realTime, List.of(recorded.realTime().get(slot - 1)));
            }
            if (!looks.isEmpty()) {
                given.imported(admin, indicative, List.of(looks.get(slot)));
            }
            List<QuotedPrice> auctioned = slot == 0 ? auctionedBy(now) : auctionedAt(now);
            if (!auctioned.isEmpty()) {
                given.imported(admin, dayAhead, auctioned);
            }
            ReplanSites replanning = process.planning().replanSites();
            replanning.readNews();
            while (replanning.planNext()) {
                assertThat(replanning.lag().failing()).isZero();
            }
            Map<GroupId, PowerLevelId> here = process.planning().readWhy().levels(admin, site.id(), now);
            for (int group = 0; group < levels.size(); group++) {
                levels.get(group)
                        .append(Objects.requireNonNull(here.get(groups.get(group)))
                                .number());
            }
        }

        private List<QuotedPrice> auctionedBy(Instant now) {
            return recorded.dayAhead().stream()
                    .filter(price -> !published(price).isAfter(now))
                    .toList();
        }

        private List<QuotedPrice> auctionedAt(Instant now) {
            return recorded.dayAhead().stream()
                    .filter(price -> published(price).equals(now))
                    .toList();
        }
    }

    private static Instant published(QuotedPrice price) {
        return RecordedPrices.DAY_AHEAD.publication().publicationOf(price.delivery(), null);
    }
}
