package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static io.hashwatt.domain.kernel.Amounts.USD;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PaidPrices;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.SiteOutlook;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.replay.BacktestSetup;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.strike.StrikeLine;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Power for 55 and a hashprice of 45, over two hours. */
@DisplayName("Power, bitcoin and a site's own costs meet in one currency:")
class OneCurrencyTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-10-05T00:00:00Z");
    private static final Interval PERIOD = Interval.of(MIDNIGHT, Duration.ofHours(2));
    private static final LocalDays DAYS = new LocalDays(ZoneOffset.UTC);
    private static final MinerGroup GROUP = new MinerGroup(
            "A",
            100,
            List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0);
    private static final GroupTask TASK = new GroupTask(GROUP, GroupState.OFF, List.of());

    @Test
    @DisplayName("a series is in one, and nothing in another is expected behind it")
    void series() {
        assertRefused(() -> new PriceTimeline(List.of(price(EUR, 0), price(USD, 1))));
        assertRefused(() -> SiteOutlook.at(
                PERIOD.start(),
                PERIOD.end(),
                power(USD),
                AdvancePrices.ofDayAhead(new PriceTimeline(List.of(price(EUR, 2)))),
                hashprice(USD),
                PowerCosts.atMarket(DAYS)));
    }

    @Test
    @DisplayName("power in one is not valued against a hashprice in another")
    void prices() {
        assertRefused(() -> PlanningGrid.over(PERIOD, power(EUR), hashprice(USD), PowerCosts.atMarket(DAYS)));
        assertThat(PlanningGrid.over(PERIOD, new PriceTimeline(List.of()), hashprice(USD), PowerCosts.atMarket(DAYS))
                        .currency())
                .as("no power price, so none in another one")
                .isEqualTo(USD);
    }

    @Test
    @DisplayName("a site is planned and replayed on prices in its own")
    void sites() {
        assertRefused(() -> SitePlanner.plan(site(EUR), List.of(TASK), grid(USD)));
        assertRefused(() -> SitePlanner.insist(site(EUR), List.of(TASK), grid(USD)));
        assertRefused(() -> replay(EUR, USD, hashprice(USD), power(USD)));
        assertRefused(() -> replay(EUR, EUR, hashprice(USD), power(EUR)));
        assertThatThrownBy(() -> replay(EUR, EUR, hashprice(EUR), power(USD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("EUR", "USD");
        assertThat(replay(EUR, EUR, hashprice(EUR), power(EUR)).site()).isEqualTo(site(EUR));
    }

    @Test
    @DisplayName("a strike is typed in that of the prices it is held against")
    void strikes() {
        Strikes dollars = new Strikes.Typed(USD, List.of(BigDecimal.TEN));

        assertRefused(() -> new StrikeLine(EUR, dollars, BigDecimal.ZERO));
    }

    @Test
    @DisplayName("what groups earn is added up in that of their site, and in no other")
    void sums() {
        GroupPlan euros = on(EUR);
        GroupPlan dollars = on(USD);
        SitePlan mixed = new SitePlan(site(EUR), List.of(euros, dollars));

        assertThat(new SitePlan(site(EUR), List.of(euros, euros)).profit()).isEqualTo(eur("9"));
        assertThatThrownBy(mixed::profit).isInstanceOf(IllegalArgumentException.class);
        assertRefused(() -> Usage.of(mixed.groups()));
        assertRefused(() -> DailyProfit.of(mixed.groups(), List.of(), List.of(), PERIOD, DAYS, EUR));
    }

    private static void assertRefused(ThrowingCallable mixture) {
        assertThatThrownBy(mixture)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing is converted: EUR does not go with USD");
    }

    private static PowerPrice price(CurrencyCode currency, int hour) {
        Interval delivery = Interval.of(MIDNIGHT.plus(Duration.ofHours(hour)), Duration.ofHours(1));
        return new PowerPrice(
                new PowerSeriesId(PowerProduct.UNNAMED, "", currency),
                delivery,
                BigDecimal.valueOf(55),
                Finality.FINAL,
                "test",
                MIDNIGHT,
                MIDNIGHT);
    }

    private static PriceTimeline power(CurrencyCode currency) {
        return new PriceTimeline(List.of(price(currency, 0), price(currency, 1)));
    }

    private static HashpriceCurve hashprice(CurrencyCode currency) {
        return new QuotedHashprice(currency, List.of(new QuotedHashprice.Quote(PERIOD, BigDecimal.valueOf(45))));
    }

    private static PlanningGrid grid(CurrencyCode currency) {
        return PlanningGrid.over(PERIOD, power(currency), hashprice(currency), PowerCosts.atMarket(DAYS));
    }

    private static Site site(CurrencyCode currency) {
        return new Site(ZoneOffset.UTC, currency, SiteLimits.NONE, List.of(GROUP));
    }

    private static GroupPlan on(CurrencyCode currency) {
        return new GroupPlan(TASK, grid(currency), new byte[] {1, 1});
    }

    private static BacktestSetup replay(
            CurrencyCode site, CurrencyCode prices, HashpriceCurve hashprice, PriceTimeline dayAhead) {
        return new BacktestSetup(
                site(site),
                List.of(TASK),
                PaidPrices.atMarket(grid(prices)),
                hashprice,
                AdvancePrices.ofDayAhead(dayAhead),
                LocalTime.of(13, 30),
                List.of(Policy.ROLLING));
    }
}
