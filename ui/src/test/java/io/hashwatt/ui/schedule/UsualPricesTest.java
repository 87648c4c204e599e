package io.hashwatt.ui.schedule;

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
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The usual price by hour")
class UsualPricesTest {

    private static final CurrencyCode USD = new CurrencyCode("USD");
    private static final ZoneId TEXAS = ZoneId.of("America/Chicago");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-02T06:00:00Z");

    @Test
    @DisplayName("is the mean of each hour of the site's day, whatever length the prices have")
    void mean() {
        List<PowerPrice> prices = IntStream.range(0, 14 * 48)
                .mapToObj(half -> price(half, 30, half / 2 % 24 == 18 ? half % 4 * 100 : 40))
                .toList();

        UsualPrices usual = UsualPrices.of(grid(prices)).orElseThrow();

        assertThat(usual.byHour().get(17)).isEqualByComparingTo("40");
        assertThat(usual.byHour().get(18)).isEqualByComparingTo("50");
        assertThat(usual.words(USD))
                .isEqualTo("Usual market price by hour over 14 days, highest 50.00\u00a0$/MWh at 18:00");
    }

    @Test
    @DisplayName("is not told where a few days only are known, or an hour is not")
    void unknown() {
        assertThat(UsualPrices.of(grid(IntStream.range(0, 48)
                        .mapToObj(hour -> price(hour, 60, 40))
                        .toList())))
                .isEmpty();
        assertThat(UsualPrices.of(grid(IntStream.range(0, 14 * 24)
                        .filter(hour -> hour % 24 != 3)
                        .mapToObj(hour -> price(hour, 60, 40))
                        .toList())))
                .isEmpty();
    }

    @Test
    @DisplayName("is what is paid by the site's tariff, and says so")
    void allIn() {
        List<PowerPrice> prices = IntStream.range(0, 14 * 24)
                .mapToObj(hour -> price(hour, 60, 40))
                .toList();

        UsualPrices usual = UsualPrices.of(grid(prices, Tariffs.of("USD", Tariffs.adder("25", "18:00", "19:00"))))
                .orElseThrow();

        assertThat(usual.byHour().get(17)).isEqualByComparingTo("40");
        assertThat(usual.words(USD))
                .isEqualTo("Usual all-in price by hour over 14 days, highest 65.00\u00a0$/MWh at 18:00");
    }

    private static PlanningGrid grid(List<PowerPrice> prices) {
        return grid(prices, null);
    }

    private static PlanningGrid grid(List<PowerPrice> prices, @Nullable Tariff tariff) {
        PriceTimeline timeline = new PriceTimeline(prices);
        return PlanningGrid.over(
                timeline.span().orElseThrow(),
                timeline,
                new QuotedHashprice(USD, List.of()),
                PowerCosts.of(tariff, new LocalDays(TEXAS)));
    }

    private static PowerPrice price(int index, int minutes, int value) {
        Instant at = MIDNIGHT.plus(Duration.ofMinutes((long) index * minutes));
        return new PowerPrice(
                new PowerSeriesId(PowerProduct.UNNAMED, "HB_SOUTH", USD),
                Interval.of(at, Duration.ofMinutes(minutes)),
                BigDecimal.valueOf(value),
                Finality.FINAL,
                "test",
                at,
                at);
    }
}
