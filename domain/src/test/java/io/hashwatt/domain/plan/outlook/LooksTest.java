package io.hashwatt.domain.plan.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.AdvancePrices;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.market.PriceTimeline;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Quarter-hours whose price is known when they are over, and looks at them. */
@DisplayName("Looks at a price before its settlement")
class LooksTest {

    private static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.INDICATIVE, "", new CurrencyCode("USD"));
    private static final LocalDays UTC = new LocalDays(ZoneOffset.UTC);
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int A_WEEK = 7 * 96;

    private final Random random = new Random(7);
    private final List<Double> prices = new ArrayList<>();
    private final List<PowerPrice> looks = new ArrayList<>();

    @Test
    @DisplayName("are believed once they have come true, and stand for the last price in what comes after")
    void proven() {
        givenPrices(A_WEEK);
        givenExactLooks();

        PriceOutlook.Expected expected = expectedAfter(A_WEEK - 1);

        assertThat(expected.origin()).isEqualTo(PriceOrigin.LOOK);
        assertThat(expected.perMwh().doubleValue()).isCloseTo(price(A_WEEK - 1), within(5.0));
        assertThat(believedAfter(A_WEEK - 1)).isGreaterThan(0.85);
    }

    @Test
    @DisplayName("are not believed while nothing has come of them")
    void unproven() {
        givenPrices(A_WEEK);
        givenLook(A_WEEK - 1, 0, 15, 5_000);

        double without = Math.abs(expectedAfter(A_WEEK - 1).perMwh().doubleValue());

        assertThat(without).isLessThan(200);
        assertThat(believedAfter(A_WEEK - 1)).isZero();
    }

    @Test
    @DisplayName("are never believed when they are noise")
    void noise() {
        givenPrices(3 * A_WEEK);
        for (int quarter = 1; quarter < prices.size(); quarter++) {
            givenLook(quarter, 0, 15, price(quarter - 1) * (1 + random.nextGaussian() / 2));
        }

        assertThat(believedAfter(prices.size() - 1)).isLessThan(0.02);
    }

    @Test
    @DisplayName("count by the time of the interval that they have seen")
    void parts() {
        givenPrices(A_WEEK);
        for (int quarter = 1; quarter < prices.size(); quarter++) {
            givenLook(quarter, 0, 5, price(quarter) + random.nextGaussian() * 20);
            givenLook(quarter, 5, 5, price(quarter));
            givenLook(quarter, 10, 5, price(quarter));
        }
        double first = offAfter(A_WEEK - 1, Duration.ZERO);
        double third = offAfter(A_WEEK - 1, Duration.ofMinutes(10));

        assertThat(third).isLessThan(first);
    }

    @Test
    @DisplayName("change nothing of what is known")
    void settled() {
        givenPrices(A_WEEK);
        givenExactLooks();
        PriceOutlook outlook = outlook();
        outlook.moveTo(start(A_WEEK).toEpochMilli(), day(A_WEEK));

        assertThat(outlook.prices(A_WEEK - 1, A_WEEK)).containsExactly(price(A_WEEK - 1));
    }

    @Test
    @DisplayName("weigh the same to somebody who follows and to somebody who reads what was published later")
    void freshOrFollowed() {
        givenPrices(2 * A_WEEK);
        for (int quarter = 1; quarter < prices.size(); quarter++) {
            givenLook(quarter, 0, 15, price(quarter) * (1 + random.nextGaussian() / 5));
        }
        PriceOutlook followed = outlook();
        for (int quarter = 1; quarter < prices.size(); quarter += 7) {
            followed.moveTo(start(quarter).toEpochMilli(), day(quarter));
            PriceOutlook fresh = outlook();
            fresh.moveTo(start(quarter).toEpochMilli(), day(quarter));

            assertThat(fresh.prices(quarter, quarter + 1)).isEqualTo(followed.prices(quarter, quarter + 1));
            assertThat(fresh.looks()).isEqualTo(followed.looks());
        }
    }

    /** A walk around 50 that jumps now and then. */
    private void givenPrices(int quarters) {
        double price = 50;
        for (int quarter = 0; quarter < quarters; quarter++) {
            double jump = random.nextInt(20) == 0 ? 60 : 4;
            price = 50 + (price - 50) * 0.9 + random.nextGaussian() * jump;
            prices.add((double) Math.round(price));
        }
    }

    private void givenExactLooks() {
        for (int quarter = 1; quarter < prices.size(); quarter++) {
            givenLook(quarter, 0, 15, price(quarter));
        }
    }

    private void givenLook(int quarter, int fromMinute, int minutes, double perMwh) {
        Instant from = start(quarter).plus(Duration.ofMinutes(fromMinute));
        Interval part = Interval.of(from, Duration.ofMinutes(minutes));
        looks.add(new PowerPrice(SERIES, part, BigDecimal.valueOf(perMwh), Finality.ESTIMATED, "test", from, from));
    }

    private double price(int quarter) {
        return prices.get(quarter);
    }

    private static Instant start(int quarter) {
        return START.plus(QUARTER.multipliedBy(quarter));
    }

    private static int day(int quarter) {
        return Math.toIntExact(UTC.dayOf(start(quarter)).toEpochDay());
    }

    private PriceOutlook outlook() {
        Deliveries.Builder deliveries = new Deliveries.Builder(null);
        for (int quarter = 0; quarter < prices.size(); quarter++) {
            deliveries.add(
                    Interval.of(start(quarter), QUARTER), BigDecimal.valueOf(price(quarter)), start(quarter + 1));
        }
        PriceTimeline none = new PriceTimeline(List.of());
        return new PriceOutlook(deliveries.build(new AdvancePrices(none, new PriceTimeline(looks)), UTC));
    }

    private PriceOutlook.Expected expectedAfter(int quarter) {
        PriceOutlook outlook = outlook();
        outlook.moveTo(start(quarter).toEpochMilli(), day(quarter));
        PriceOutlook.@Nullable Expected expected = outlook.expectedFrom(quarter).getFirst();
        return Objects.requireNonNull(expected);
    }

    private double offAfter(int quarter, Duration into) {
        PriceOutlook outlook = outlook();
        double off = 0;
        for (int at = A_WEEK / 2; at <= quarter; at++) {
            outlook.moveTo(start(at).plus(into).toEpochMilli(), day(at));
            off += Math.abs(outlook.prices(at, at + 1)[0] - price(at));
        }
        return off;
    }

    private double believedAfter(int quarter) {
        PriceOutlook outlook = outlook();
        outlook.moveTo(start(quarter).toEpochMilli(), day(quarter));
        return outlook.looks().orElseThrow().share().doubleValue();
    }
}
