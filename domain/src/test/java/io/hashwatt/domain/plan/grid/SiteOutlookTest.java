package io.hashwatt.domain.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import io.hashwatt.domain.plan.outlook.SlotForecasts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outlook of a site")
class SiteOutlookTest {

    private static final LocalDays CHICAGO = new LocalDays(ZoneId.of("America/Chicago"));
    private static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.UNNAMED, "", new CurrencyCode("USD"));
    private static final PriceTimeline NOTHING = new PriceTimeline(List.of());

    private final List<PowerPrice> power = new ArrayList<>();
    private final List<PowerPrice> dayAhead = new ArrayList<>();

    @Test
    @DisplayName("is what is known, and behind it the day-ahead price with what is left of the last difference to it")
    void behindTheLastPrice() {
        givenPrice(-1, 100);
        givenDayAhead(-1, 20, 30, 40);

        assertThat(slots(2))
                .containsExactly(
                        "38.75 FORECAST",
                        "40.5469 FORECAST"); // the next would be 70 away: an eighth is left of it, then a 128th
    }

    @Test
    @DisplayName("is the day-ahead price as it is while no price is known")
    void dayAheadAlone() {
        givenDayAhead(-1, 20, 30, 40);

        assertThat(slots(3)).containsExactly("30 DAY_AHEAD", "40 DAY_AHEAD");
    }

    @Test
    @DisplayName("is what is usual at that time where there is no day-ahead price, and for a day")
    void usual() {
        for (int hour = -48; hour < 0; hour++) {
            givenPrice(hour, 50 + hour % 24);
        }

        assertThat(slots(36))
                .hasSize(24)
                .startsWith("50 FORECAST", "27 FORECAST")
                .endsWith("49 FORECAST");
    }

    @Test
    @DisplayName("ends with the prices where they are published ahead, and keeps their gaps")
    void publishedAhead() {
        givenPublishedAhead(0, 10);
        givenPublishedAhead(1, 11);
        givenPublishedAhead(3, 13);

        assertThat(slots(36)).containsExactly("10 PUBLISHED", "11 PUBLISHED", "none", "13 PUBLISHED");
    }

    @Test
    @DisplayName("knows nothing where nothing has been published for weeks")
    void longAgo() {
        givenPrice(-24 * 30, 10);

        assertThat(outlook(NOON, NOTHING, NOTHING, 36).end()).isEmpty();
        assertThat(outlook(NOON, timeline(power, NOON), NOTHING, 36).end().orElseThrow())
                .as("the end of a price that is too old to tell anything")
                .isBefore(NOON);
    }

    @Test
    @DisplayName("shows a rule by price the newest price that is known when a slot begins")
    void watched() {
        givenPrice(-2, 70);
        givenPrice(-1, 100);
        givenDayAhead(-1, 100, 30, 40);
        Interval period = new Interval(NOON.minus(HOUR), NOON.plus(HOUR.multipliedBy(2)));

        PlanningGrid watched = outlook(NOON, timeline(power, NOON), timeline(dayAhead, NOON), 2)
                .watched(period);

        assertThat(watched.slots().stream().map(SiteOutlookTest::written))
                .containsExactly("70 PUBLISHED", "100 PUBLISHED", "38.75 FORECAST");
    }

    @Test
    @DisplayName("is the same whether somebody has followed the market or reads the last weeks of it")
    void freshOrFollowed() {
        int compared = 0;
        for (long seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            givenMarket(random, 45 * 24);
            PlanningGrid realised = PlanningGrid.over(
                    span(), new PriceTimeline(power), new QuotedHashprice(SERIES.currency(), List.of()), CHICAGO);
            SlotForecasts followed = followed(realised);
            for (int slot = 0; slot < realised.size() - 48; slot++) {
                double[] expected = followed.rolling(slot).horizon().price;
                if (slot % 29 == 28) {
                    assertThat(read(realised.slot(slot).interval().start()))
                            .as("seed %d, slot %d", seed, slot)
                            .isEqualTo(expected);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(400);
    }

    private void givenMarket(Random random, int hours) {
        power.clear();
        dayAhead.clear();
        boolean isLate = random.nextBoolean();
        boolean isAuctioned = random.nextInt(3) > 0;
        for (int hour = 0; hour < hours; hour++) {
            int late = isLate && random.nextInt(10) == 0 ? random.nextInt(5) : 0;
            power.add(price(hour, random.nextInt(100), NOON.plus(HOUR.multipliedBy(hour + 1L + late))));
            if (isAuctioned && random.nextInt(20) > 0) {
                dayAhead.add(price(hour, random.nextInt(100), NOON.plus(HOUR.multipliedBy(hour - 24))));
            }
        }
    }

    private Interval span() {
        return new PriceTimeline(power).span().orElseThrow();
    }

    private SlotForecasts followed(PlanningGrid realised) {
        Deliveries.Builder deliveries = new Deliveries.Builder();
        power.forEach(price -> deliveries.add(price.delivery(), price.perMwh(), price.publishedAt()));
        PriceTimeline auctioned = new PriceTimeline(dayAhead);
        return new SlotForecasts(
                realised.horizon(),
                realised.slots().stream().map(Slot::interval).toList(),
                new PriceOutlook(deliveries.build(auctioned, CHICAGO)),
                java.util.stream.IntStream.range(0, realised.size()).toArray(),
                new QuotedHashprice(SERIES.currency(), List.of()),
                auctioned);
    }

    /** As a server does it: from the days before, without what was not published. */
    private double[] read(Instant decision) {
        Interval read = new Interval(
                decision.minus(Duration.ofDays(SiteOutlook.LEARNT_DAYS + 1L)), decision.plus(Duration.ofDays(2)));
        SiteOutlook outlook = outlook(
                decision,
                timeline(power, decision).within(read),
                timeline(dayAhead, decision).within(read),
                48);
        return outlook.grid(new Interval(decision, outlook.end().orElseThrow())).horizon().price;
    }

    private void givenPrice(int hour, int perMwh) {
        power.add(price(hour, perMwh, NOON.plus(HOUR.multipliedBy(hour + 1L))));
    }

    private void givenPublishedAhead(int hour, int perMwh) {
        power.add(price(hour, perMwh, NOON.minus(HOUR)));
    }

    private void givenDayAhead(int hour, int... perMwh) {
        for (int i = 0; i < perMwh.length; i++) {
            dayAhead.add(price(hour + i, perMwh[i], NOON.minus(HOUR.multipliedBy(20))));
        }
    }

    private static PowerPrice price(int hour, int perMwh, Instant published) {
        Interval delivery = Interval.of(NOON.plus(HOUR.multipliedBy(hour)), HOUR);
        return new PowerPrice(
                SERIES, delivery, BigDecimal.valueOf(perMwh), Finality.FINAL, "test", published, published);
    }

    private static PriceTimeline timeline(List<PowerPrice> prices, Instant decision) {
        return new PriceTimeline(prices.stream()
                .filter(price -> !price.publishedAt().isAfter(decision))
                .toList());
    }

    private static SiteOutlook outlook(Instant decision, PriceTimeline power, PriceTimeline dayAhead, int hours) {
        return SiteOutlook.at(
                decision,
                decision.plus(HOUR.multipliedBy(hours)),
                power,
                dayAhead,
                new QuotedHashprice(SERIES.currency(), List.of()),
                CHICAGO);
    }

    private List<String> slots(int hours) {
        SiteOutlook outlook = outlook(NOON, timeline(power, NOON), timeline(dayAhead, NOON), hours);
        return outlook.grid(new Interval(NOON, outlook.end().orElseThrow())).slots().stream()
                .map(SiteOutlookTest::written)
                .toList();
    }

    private static String written(Slot slot) {
        Slot.@Nullable PowerQuote power = slot.power();
        return power == null ? "none" : power.perMwh().stripTrailingZeros().toPlainString() + " " + power.origin();
    }
}
