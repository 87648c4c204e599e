package io.hashwatt.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A strike rule")
class StrikeContentTest {

    @Test
    @DisplayName("is equal to another whose prices are written with more zeros")
    void equal() {
        assertThat(typed("40.00", "1.50", "0.0", "900.0")).isEqualTo(typed("40", "1.5", "0", "900"));
        assertThat(new Strikes.Automatic(new BigDecimal("2.50")))
                .isEqualTo(new Strikes.Automatic(new BigDecimal("2.5")));
        assertThat(typed("40.00", "0", "0", "900")).hasSameHashCodeAs(typed("40", "0", "0", "900.0"));
        assertThat(typed("40", "1.5", "0", "900")).isNotEqualTo(typed("40", "1.6", "0", "900"));
    }

    @Test
    @DisplayName("keeps the digits somebody typed")
    void digits() {
        assertThat(typed("40.00", "1.50", "0", "900").adderPerMwh()).hasToString("1.50");
    }

    @Test
    @DisplayName("holds a group in whole minutes, as programs write them")
    void wholeMinutes() {
        Duration broken = Duration.ofSeconds(90);

        assertThatThrownBy(() -> new Patience(BigDecimal.ZERO, 1, 1, null, broken, Duration.ZERO))
                .hasMessageContaining("in whole minutes");
    }

    private static StrikeContent typed(String strike, String adder, String upBelow, String atOnceAbove) {
        return new StrikeContent(
                "Tariff",
                new Target.WholeSite(),
                null,
                new Strikes.Typed(new CurrencyCode("EUR"), List.of(new BigDecimal(strike))),
                new BigDecimal(adder),
                new Patience(new BigDecimal(upBelow), 1, 1, new BigDecimal(atOnceAbove), Duration.ZERO, Duration.ZERO));
    }
}
