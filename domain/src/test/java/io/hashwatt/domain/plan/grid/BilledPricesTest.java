package io.hashwatt.domain.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.CurrencyCode;
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
import io.hashwatt.domain.market.tariff.BlockCost;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.market.tariff.TariffVersion;
import io.hashwatt.domain.market.tariff.Tariffs;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is paid of market prices:")
class BilledPricesTest {

    private static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.UNNAMED, "", new CurrencyCode("EUR"));
    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));
    /** 13:00 in Berlin. */
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Quarters from noon on, each known when it is over. */
    private static PriceTimeline quarters(int... perMwh) {
        List<PowerPrice> prices = new ArrayList<>();
        Instant at = NOON;
        for (int price : perMwh) {
            prices.add(price(Interval.of(at, QUARTER), price));
            at = at.plus(QUARTER);
        }
        return new PriceTimeline(prices);
    }

    private static PowerPrice price(Interval delivery, int perMwh) {
        return new PowerPrice(
                SERIES, delivery, BigDecimal.valueOf(perMwh), Finality.FINAL, "test", delivery.end(), delivery.end());
    }

    private static List<String> paid(Interval period, PriceTimeline power, Tariff tariff) {
        PlanningGrid grid = PlanningGrid.over(
                period, power, new QuotedHashprice(SERIES.currency(), List.of()), PowerCosts.of(tariff, BERLIN));
        return written(grid);
    }

    private static List<String> written(PlanningGrid grid) {
        return grid.slots().stream()
                .map(slot -> minute(slot.interval().start()) + "-"
                        + minute(slot.interval().end()) + " " + price(slot))
                .toList();
    }

    private static String price(Slot slot) {
        Slot.PowerQuote power = slot.power();
        return power == null
                ? "none"
                : power.perMwh().stripTrailingZeros().toPlainString() + " of " + power.marketPerMwh();
    }

    private static long minute(Instant instant) {
        return Duration.between(NOON, instant).toMinutes();
    }

    private static Interval minutes(int from, int to) {
        return new Interval(NOON.plus(Duration.ofMinutes(from)), NOON.plus(Duration.ofMinutes(to)));
    }

    @Test
    @DisplayName("a price is cut where a window begins inside its interval, and the market price stands beside it")
    void cut() {
        Tariff tariff = Tariffs.of("EUR", Tariffs.adder("10", "13:20", "14:00"), Tariffs.percentage("19"));
        assertThat(paid(minutes(0, 60), new PriceTimeline(List.of(price(minutes(0, 60), 80))), tariff))
                .containsExactly("0-20 95.2 of 80", "20-60 107.1 of 80");
    }

    @Test
    @DisplayName("the percentage of a negative sum is negative")
    void negative() {
        Tariff tariff = Tariffs.of("EUR", Tariffs.adder("20"), Tariffs.percentage("19"));
        assertThat(paid(minutes(0, 45), quarters(-70, -20, 80), tariff))
                .containsExactly("0-15 -59.5 of -70", "15-30 0 of -20", "30-45 119 of 80");
    }

    @Test
    @DisplayName(
            "quarters that are billed by the hour cost the mean of the hour, also those from outside of the period")
    void hourly() {
        Tariff tariff = Tariffs.billed("EUR", Duration.ofHours(1), Tariffs.adder("1"));
        assertThat(paid(minutes(30, 75), quarters(40, 60, 80, 100, 10, 20, 30, 40), tariff))
                .containsExactly("30-45 71 of 80", "45-60 71 of 100", "60-75 26 of 10");
    }

    @Test
    @DisplayName("an hour that lacks a quarter has no mean and so no price")
    void lacking() {
        Tariff tariff = Tariffs.billed("EUR", Duration.ofHours(1));
        assertThat(paid(minutes(0, 120), quarters(40, 60, 80, 100, 10, 20, 30), tariff))
                .containsExactly("0-15 70 of 40", "15-30 70 of 60", "30-45 70 of 80", "45-60 70 of 100", "60-120 none");
    }

    @Test
    @DisplayName(
            "a price that is longer than what is billed together is paid as it is, and with its neighbour where it is shifted")
    void longer() {
        Tariff tariff = Tariffs.billed("EUR", Duration.ofHours(1));
        PriceTimeline power = new PriceTimeline(List.of(price(minutes(0, 150), 80), price(minutes(150, 180), 40)));
        assertThat(paid(minutes(0, 180), power, tariff))
                .containsExactly("0-60 80 of 80", "60-120 80 of 80", "120-150 60 of 80", "150-180 60 of 40");
    }

    @Test
    @DisplayName("before the first version there is no price")
    void before() {
        TariffVersion fromMidnight = new TariffVersion(LocalDate.of(2026, 1, 6), null, List.of(Tariffs.fixed("60")));
        Tariff tariff = new Tariff(SERIES.currency(), new TreeSet<>(), List.of(fromMidnight));
        int midnight = 11 * 60;
        Interval around = minutes(midnight - 30, midnight + 30);
        assertThat(paid(around, new PriceTimeline(List.of(price(around, 80))), tariff))
                .containsExactly("630-660 none", "660-690 60 of 80");
    }

    @Test
    @DisplayName("a rule sees the known quarters of the hour and the last known price for the rest")
    void watched() {
        Tariff tariff = Tariffs.billed("EUR", Duration.ofHours(1), Tariffs.adder("1"));
        Instant decision = NOON.plus(QUARTER.multipliedBy(2));
        SiteOutlook outlook = SiteOutlook.at(
                decision,
                decision.plus(QUARTER),
                quarters(40, 60),
                AdvancePrices.NONE,
                new QuotedHashprice(SERIES.currency(), List.of()),
                PowerCosts.of(tariff, BERLIN));
        // (40 + 60 + 60 + 60) / 4 + 1
        assertThat(written(outlook.watched(minutes(30, 45)))).containsExactly("30-45 56 of 60");
    }

    @Test
    @DisplayName("a block whose rest is sold changes no price, and costs the same whatever is drawn")
    void block() {
        TariffStep block =
                new TariffStep.Block(Power.ofWatts(5_000_000), BigDecimal.valueOf(48), TariffStep.Unused.SOLD);
        Tariff tariff = Tariffs.of("EUR", new TariffComponent("", block, List.of()));
        assertThat(paid(minutes(0, 30), quarters(80, 20), tariff)).containsExactly("0-15 80 of 80", "15-30 20 of 20");
        // 5 MW for a quarter of an hour each: 1.25 · (48 - 80) + 1.25 · (48 - 20)
        assertThat(BlockCost.over(minutes(0, 30), quarters(80, 20), PowerCosts.of(tariff, BERLIN)))
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("-5"));
        Tariff taxed = Tariffs.of(
                "EUR", new TariffComponent("", block, List.of()), Tariffs.percentage("20"), Tariffs.adder("9"));
        assertThat(BlockCost.over(minutes(0, 30), quarters(80, 20), PowerCosts.of(taxed, BERLIN)))
                .as("the tax is on it, the fee is not")
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("-6"));
        assertThat(BlockCost.over(minutes(0, 30), quarters(80, 20), PowerCosts.atMarket(BERLIN)))
                .isEmpty();
    }

    @Test
    @DisplayName("a tariff in another currency is laid on no price")
    void currency() {
        assertThatThrownBy(() -> paid(minutes(0, 15), quarters(1), Tariffs.of("USD", Tariffs.fixed("60"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
