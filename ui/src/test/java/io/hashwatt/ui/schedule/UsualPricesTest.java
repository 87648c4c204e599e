package io.hashwatt.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
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

        UsualPrices usual = UsualPrices.of(prices, TEXAS).orElseThrow();

        assertThat(usual.byHour().get(17)).isEqualByComparingTo("40");
        assertThat(usual.byHour().get(18)).isEqualByComparingTo("50");
        assertThat(usual.words(USD)).isEqualTo("Usual price by hour over 14 days, highest 50.00\u00a0$/MWh at 18:00");
    }

    @Test
    @DisplayName("is not told where a few days only are known, or an hour is not")
    void unknown() {
        assertThat(UsualPrices.of(
                        IntStream.range(0, 48)
                                .mapToObj(hour -> price(hour, 60, 40))
                                .toList(),
                        TEXAS))
                .isEmpty();
        assertThat(UsualPrices.of(
                        IntStream.range(0, 14 * 24)
                                .filter(hour -> hour % 24 != 3)
                                .mapToObj(hour -> price(hour, 60, 40))
                                .toList(),
                        TEXAS))
                .isEmpty();
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
