package io.hashwatt.application.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.plan.backtest.RunBacktest;
import io.hashwatt.application.plan.making.SiteAndPrices;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.replay.Backtest;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.site.CapUse;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Planning and back-testing through the in-ports. */
class PlanUseCasesTest {

    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", EUR);
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Interval THREE_HOURS = Interval.of(START, Duration.ofHours(3));

    private final List<Timed<LevelRule>> limits = new ArrayList<>();
    private Interval quoted = THREE_HOURS;

    private PriceTimeline prices = new PriceTimeline(List.of(price(0, 10), price(1, 300), price(2, 10)));

    @Test
    void plans_the_groups_of_a_site_on_its_prices() {
        SitePlanner.Outcome result = useCases().planSite().plan(command(), CapUse.OBEYED);
        assertThat(result).isInstanceOfSatisfying(SitePlanner.Outcome.Planned.class, planned -> {
            assertThat(planned.plan().groups().getFirst().level(0)).isEqualTo(1);
            assertThat(planned.plan().groups().getFirst().level(1)).isZero();
            assertThat(planned.plan().starts()).isEqualTo(2);
        });
    }

    @Test
    void says_so_when_no_part_of_the_period_has_both_prices() {
        PriceTimeline known = prices;
        prices = new PriceTimeline(List.of());
        assertThat(useCases().planSite().plan(command(), CapUse.OBEYED))
                .isEqualTo(new SitePlanner.Outcome.NoPrices(THREE_HOURS));
        prices = known;
        quoted = Interval.of(START.minus(Duration.ofDays(1)), Duration.ofHours(1));
        assertThat(useCases().runBacktest().run(backtest(Policy.ALWAYS_ON), Backtest.Progress.NONE))
                .isEqualTo(new Backtest.Outcome.NoPrices(THREE_HOURS));
    }

    @Test
    void names_the_conflict_when_limits_contradict_each_other() {
        limits.add(new Timed<>(THREE_HOURS, LevelRule.told(1, 1, "customer")));
        limits.add(new Timed<>(THREE_HOURS, LevelRule.told(0, 0, "maintenance")));
        assertThat(useCases().planSite().plan(command(), CapUse.OBEYED))
                .isInstanceOfSatisfying(
                        SitePlanner.Outcome.Impossible.class,
                        impossible -> assertThat(
                                        impossible.conflicts().getFirst().limits())
                                .containsExactly("customer (level 1)", "maintenance (level 0)"));
        assertThat(useCases().runBacktest().run(backtest(Policy.ALWAYS_ON), Backtest.Progress.NONE))
                .isInstanceOf(Backtest.Outcome.Impossible.class);
    }

    @Test
    void replays_the_policies_asked_for_and_reports_progress() {
        List<Integer> done = java.util.Collections.synchronizedList(new ArrayList<>());
        Backtest.Outcome result = useCases()
                .runBacktest()
                .run(backtest(Policy.STRIKE_LEVELS, Policy.PERFECT), (at, total) -> done.add(at));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Backtest.Outcome.Finished.class,
                        finished -> assertThat(finished.report().results().stream()
                                        .map(r -> r.policy())
                                        .toList())
                                .containsExactly(Policy.STRIKE_LEVELS, Policy.PERFECT));
        assertThat(done).isNotEmpty();
    }

    @Test
    void the_day_ahead_policy_needs_a_day_ahead_series() {
        assertThatThrownBy(() -> backtest(Policy.DAY_AHEAD)).hasMessageContaining("needs day-ahead prices");
    }

    private PlanUseCases useCases() {
        return PlanUseCases.onFiles(InstantSource.system());
    }

    private RunBacktest.Command backtest(Policy... policies) {
        return new RunBacktest.Command(
                command(),
                new PriceTimeline(List.of()),
                LocalTime.of(13, 30),
                Duration.ZERO,
                CapUse.OBEYED,
                List.of(policies));
    }

    private SiteAndPrices command() {
        List<PowerLevel> levels = List.of(PowerLevel.of("off", 10, "0"), PowerLevel.of("on", 3_000, "100"));
        MinerGroup group = new MinerGroup("A", 100, levels, TransitionLimits.NONE, StartCost.NONE, 0);
        return new SiteAndPrices(
                new Site(ZoneId.of("Europe/Berlin"), EUR, SiteLimits.NONE, List.of(group)),
                List.of(new GroupTask(group, io.hashwatt.domain.fleet.GroupState.OFF, limits)),
                THREE_HOURS,
                prices,
                new PriceTimeline(List.of()),
                new QuotedHashprice(EUR, List.of(new QuotedHashprice.Quote(quoted, BigDecimal.valueOf(50)))),
                PowerCosts.atMarket(new LocalDays(ZoneId.of("Europe/Berlin"))));
    }

    private static PowerPrice price(int hour, int perMwh) {
        Interval delivery = Interval.of(START.plus(Duration.ofHours(hour)), Duration.ofHours(1));
        return new PowerPrice(
                SERIES, delivery, BigDecimal.valueOf(perMwh), Finality.FINAL, "test", START, delivery.end());
    }
}
