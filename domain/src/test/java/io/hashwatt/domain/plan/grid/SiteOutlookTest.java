package io.hashwatt.domain.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.RegimeBorder;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.plan.outlook.Deliveries;
import io.hashwatt.domain.plan.outlook.PriceOutlook;
import io.hashwatt.domain.plan.outlook.SlotForecasts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
                    span(),
                    new PriceTimeline(power),
                    new QuotedHashprice(SERIES.currency(), List.of()),
                    PowerCosts.atMarket(CHICAGO));
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

    @Test
    @DisplayName("learns nothing across a border of its market's regime")
    void regimes() {
        Instant border = RegimeBorder.ERCOT_RTC_B.instant();
        PowerSeriesId hub = new PowerSeriesId(PowerProduct.UNNAMED, "HB_SOUTH", SERIES.currency());
        for (int hour = -24 * 10; hour < 24; hour++) {
            Interval delivery = Interval.of(border.plus(HOUR.multipliedBy(hour)), HOUR);
            BigDecimal perMwh = BigDecimal.valueOf(hour < 0 ? 200 : 20);
            power.add(new PowerPrice(hub, delivery, perMwh, Finality.FINAL, "test", delivery.end(), delivery.end()));
        }
        Instant decision = border.plus(HOUR.multipliedBy(24));

        PlanningGrid grid = outlook(decision, new PriceTimeline(power), NOTHING, 24)
                .grid(Interval.of(decision, HOUR.multipliedBy(24)));

        assertThat(grid.slots().stream().map(SiteOutlookTest::written)).containsOnly("20 FORECAST");
    }

    @Test
    @DisplayName("says between which prices eight of ten come out, wider the farther ahead")
    void spread() {
        givenDrift(new Random(7), 24 * 60);
        List<Boolean> inside = new ArrayList<>();
        double near = 0;
        double far = 0;
        for (int hour = 24 * 30; hour < 24 * 58; hour++) {
            Instant decision = NOON.plus(HOUR.multipliedBy(hour));
            List<OutlookPrice> expected = outlook(decision, timeline(power, decision), NOTHING, 12)
                    .prices(Interval.of(decision, HOUR.multipliedBy(12)));
            for (int ahead : List.of(0, 3, 11)) {
                BigDecimal came = power.get(hour + ahead).perMwh();
                PriceSpread spread = spread(expected.get(ahead));
                inside.add(came.compareTo(spread.low()) >= 0 && came.compareTo(spread.high()) <= 0);
            }
            near += width(expected.getFirst());
            far += width(expected.getLast());
        }

        assertThat(inside.stream().filter(is -> is).count() / (double) inside.size())
                .isBetween(0.78, 0.88);
        assertThat(far).isGreaterThan(near);
    }

    @Test
    @DisplayName("does not say how uncertain it is after a few days, nor of what is published")
    void spreadUnknown() {
        givenDrift(new Random(7), 100);
        Instant decision = NOON.plus(HOUR.multipliedBy(100));

        List<OutlookPrice> prices = outlook(decision, timeline(power, decision), NOTHING, 2)
                .prices(new Interval(decision.minus(HOUR), decision.plus(HOUR)));

        assertThat(prices.stream().map(OutlookPrice::spread)).containsExactly(null, null);
    }

    @Test
    @DisplayName("says how uncertain it is what is paid: each bound on the tariff's line, as the price itself")
    void spreadOfWhatIsPaid() {
        List<OutlookPrice> market = drifted(PowerCosts.atMarket(CHICAGO));
        List<OutlookPrice> paid = drifted(costs(null, Tariffs.adder("20"), Tariffs.percentage("19")));

        for (int i = 0; i < market.size(); i++) {
            assertThat(written(paid.get(i)))
                    .isEqualTo(market.get(i).quote().perMwh() + ": "
                            + taxed(market.get(i).quote().perMwh()) + " from "
                            + taxed(spread(market.get(i)).low()) + " to "
                            + taxed(spread(market.get(i)).high()));
        }
    }

    private static BigDecimal taxed(BigDecimal market) {
        return plain(market.add(new BigDecimal("20")).multiply(new BigDecimal("1.19")));
    }

    @Test
    @DisplayName("is sure of a fixed price, whatever the market does")
    void fixed() {
        assertThat(drifted(costs(null, Tariffs.fixed("60"))))
                .allSatisfy(price -> assertThat(written(price)).endsWith(": 60 from 60 to 60"));
    }

    @Test
    @DisplayName("is as uncertain of what is billed together as if all of it came out low or high at once")
    void spreadOfBills() {
        List<OutlookPrice> market = drifted(PowerCosts.atMarket(CHICAGO));
        List<OutlookPrice> paid = drifted(costs(HOUR.multipliedBy(2)));

        // it is decided at ten in the morning of summer time, and billed until twelve
        for (OutlookPrice price : paid.subList(0, 2)) {
            assertThat(plain(price.quote().perMwh()))
                    .isEqualByComparingTo(mean(
                            market.get(0).quote().perMwh(),
                            market.get(1).quote().perMwh()));
            assertThat(spread(price).low())
                    .isEqualByComparingTo(mean(
                            spread(market.get(0)).low(), spread(market.get(1)).low()));
            assertThat(spread(price).high())
                    .isEqualByComparingTo(mean(
                            spread(market.get(0)).high(), spread(market.get(1)).high()));
        }
        assertThat(paid.stream().map(price -> price.quote().askedPerMwh()))
                .isEqualTo(market.stream().map(price -> price.quote().perMwh()).toList());
    }

    private static BigDecimal mean(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(new BigDecimal("2"));
    }

    private static PowerCosts costs(@Nullable Duration billed, TariffComponent... components) {
        return PowerCosts.of(Tariffs.billed("USD", billed, components), CHICAGO);
    }

    /** Of six hours behind forty days of drift. */
    private List<OutlookPrice> drifted(PowerCosts costs) {
        power.clear();
        givenDrift(new Random(7), 24 * 40 - 3);
        Instant decision = NOON.plus(HOUR.multipliedBy(24 * 40 - 3));
        Interval period = Interval.of(decision, HOUR.multipliedBy(6));
        return outlook(decision, timeline(power, decision), NOTHING, 6, costs).prices(period);
    }

    private static String written(OutlookPrice price) {
        return price.quote().askedPerMwh() + ": " + plain(price.quote().perMwh()) + " from "
                + plain(spread(price).low()) + " to " + plain(spread(price).high());
    }

    private static BigDecimal plain(BigDecimal price) {
        return new BigDecimal(price.stripTrailingZeros().toPlainString());
    }

    private static PriceSpread spread(OutlookPrice price) {
        return Objects.requireNonNull(price.spread());
    }

    private static double width(OutlookPrice price) {
        return spread(price).high().subtract(spread(price).low()).doubleValue();
    }

    /** Hours of which each is like the one before. */
    private void givenDrift(Random random, int hours) {
        double away = 0;
        for (int hour = 0; hour < hours; hour++) {
            away = 0.7 * away + 10 * random.nextGaussian();
            givenPrice(hour, (int) Math.round(50 + away));
        }
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
        Deliveries.Builder deliveries = new Deliveries.Builder(null);
        power.forEach(price -> deliveries.add(price.delivery(), price.perMwh(), price.publishedAt()));
        PriceTimeline auctioned = new PriceTimeline(dayAhead);
        return new SlotForecasts(
                realised.horizon(),
                realised.slots().stream().map(Slot::interval).toList(),
                new PriceOutlook(deliveries.build(AdvancePrices.ofDayAhead(auctioned), CHICAGO)),
                java.util.stream.IntStream.range(0, realised.size()).toArray(),
                new QuotedHashprice(SERIES.currency(), List.of()),
                auctioned,
                null);
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
        return outlook(decision, power, dayAhead, hours, PowerCosts.atMarket(CHICAGO));
    }

    private static SiteOutlook outlook(
            Instant decision, PriceTimeline power, PriceTimeline dayAhead, int hours, PowerCosts costs) {
        return SiteOutlook.at(
                decision,
                decision.plus(HOUR.multipliedBy(hours)),
                power,
                AdvancePrices.ofDayAhead(dayAhead),
                new QuotedHashprice(SERIES.currency(), List.of()),
                costs);
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
