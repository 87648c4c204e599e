package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.SiteOutlook;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.TargetPrice;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group that draws 1 MW and earns 120 with it in an hour, beside 0.5 MW that draw anyway; 3 MW bought ahead from 8 to 11. */
@DisplayName("A plan of a site with a take-or-pay block")
class TakeOrPayPlanTest {

    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));
    private static final Instant SEVEN = Instant.parse("2026-03-02T06:00:00Z");
    private static final Interval PERIOD = Interval.of(SEVEN, Duration.ofHours(5));
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.UNNAMED, "", EUR);
    private static final QuotedHashprice HASHPRICE =
            new QuotedHashprice(EUR, List.of(new QuotedHashprice.Quote(PERIOD, BigDecimal.valueOf(48))));

    private static final GroupTask GROUP = GroupTask.of(new MinerGroup(
            "A",
            1,
            List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 1_000_000, "60000")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0));

    private static final Site SITE = new Site(
            BERLIN.zone(), EUR, new SiteLimits(null, List.of(), Power.ofWatts(500_000)), List.of(GROUP.group()));

    private static final PowerCosts COSTS = PowerCosts.of(
            Tariffs.billed(
                    "EUR",
                    Duration.ofHours(1),
                    new TariffComponent(
                            "",
                            new TariffStep.Block(
                                    Power.ofWatts(3_000_000), BigDecimal.valueOf(48), TariffStep.Unused.LOST),
                            List.of(new CalendarWindow(
                                    EnumSet.allOf(DayOfWeek.class),
                                    EnumSet.allOf(Month.class),
                                    LocalTime.of(8, 0),
                                    LocalTime.of(11, 0)))),
                    Tariffs.percentage("19"),
                    Tariffs.adder("20")),
            BERLIN);

    /** From 7 on, four a quarter of an hour each for an hour; the hour from 10 on is not known in full. */
    private static PriceTimeline quarters() {
        List<PowerPrice> prices = new ArrayList<>();
        int[] perMwh = {50, 50, 50, 50, 40, 60, 80, 100, 290, 310, 300, 300, 70, 70, 70};
        for (int price : perMwh) {
            Interval quarter = Interval.of(SEVEN.plus(QUARTER.multipliedBy(prices.size())), QUARTER);
            prices.add(new PowerPrice(
                    SERIES,
                    quarter,
                    BigDecimal.valueOf(price),
                    Finality.FINAL,
                    "test",
                    quarter.start(),
                    quarter.start()));
        }
        return new PriceTimeline(prices);
    }

    private static Interval hourFrom(int hour) {
        return Interval.of(SEVEN.plus(Duration.ofHours(hour - 7L)), Duration.ofHours(1));
    }

    @Test
    @DisplayName(
            "pays for what is missing to it while it holds and an hour has a price: its mean, taxed, without the fee")
    void byHand() {
        PlanningGrid grid = PlanningGrid.over(PERIOD, quarters(), HASHPRICE, COSTS);

        SitePlan plan = ((SitePlanner.Outcome.Planned) SitePlanner.plan(SITE, List.of(GROUP), grid)).plan();

        Power missing = Power.ofWatts(1_500_000);
        Power bought = Power.ofWatts(3_000_000);
        assertThat(plan.targetMisses())
                .containsExactly(
                        new TargetMiss(TargetPrice.ofBlock(bought, new BigDecimal("83.3")), hourFrom(8), missing),
                        new TargetMiss(TargetPrice.ofBlock(bought, new BigDecimal("357")), hourFrom(9), missing));
        // 1.5 MWh at 70 · 1.19 and 1.5 MWh at 300 · 1.19
        assertThat(plan.penalty().amount()).isEqualByComparingTo("660.45");
        // 120 - (50 · 1.19 + 20), 120 - (70 · 1.19 + 20) and 120 - (300 · 1.19 + 20)
        assertThat(plan.earned().amount()).isEqualByComparingTo("-199.8");
        assertThat(plan.gap().amount()).isBetween(BigDecimal.ZERO, new BigDecimal("0.0001"));
    }

    @Test
    @DisplayName("runs where the power is paid anyway, and says so")
    void why() {
        PlanningGrid grid = PlanningGrid.over(PERIOD, quarters(), HASHPRICE, COSTS);

        SitePlan plan = ((SitePlanner.Outcome.Planned) SitePlanner.plan(SITE, List.of(GROUP), grid)).plan();

        int nine = grid.slotsIn(hourFrom(9))[0];
        assertThat(plan.groups().getFirst().slots().get(nine).level()).isEqualTo(1);
        assertThat(plan.groups().getFirst().slots().get(nine).reason().describe(EUR))
                .isEqualTo("a block of 3000 kW is paid whether it is drawn or not (take-or-pay):"
                        + " what is not drawn is worth 357.00 EUR/MWh");
    }

    @Test
    @DisplayName("knows it on prices that are only expected, too")
    void expected() {
        SiteOutlook outlook = SiteOutlook.at(SEVEN, PERIOD.end(), quarters(), AdvancePrices.NONE, HASHPRICE, COSTS);

        assertThat(outlook.grid(PERIOD).takeOrPay())
                .singleElement()
                .satisfies(block -> assertThat(block.interval())
                        .isEqualTo(
                                new Interval(hourFrom(8).start(), hourFrom(10).end())));
    }
}
