package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A border of a market's regime")
class RegimeBorderTest {

    private static final PowerSeriesId HUB = series(PowerProduct.UNNAMED, "HB_SOUTH");
    private static final Instant RTC_B = RegimeBorder.ERCOT_RTC_B.instant();

    @Test
    @DisplayName("begins with a local day of its market")
    void days() {
        assertThat(RTC_B)
                .isEqualTo(LocalDate.of(2025, 12, 5)
                        .atStartOfDay(ZoneId.of("America/Chicago"))
                        .toInstant());
        assertThat(RegimeBorder.SDAC_QUARTER_HOURS.instant())
                .isEqualTo(LocalDate.of(2025, 10, 1)
                        .atStartOfDay(ZoneId.of("Europe/Brussels"))
                        .toInstant());
    }

    @Test
    @DisplayName("tells from when on what holds now has held")
    void before() {
        assertThat(RegimeBorder.before(HUB, RTC_B.minusNanos(1))).isEmpty();
        assertThat(RegimeBorder.before(HUB, RTC_B)).contains(RegimeBorder.ERCOT_RTC_B);
        assertThat(RegimeBorder.before(HUB, RTC_B.plusSeconds(1_000_000))).contains(RegimeBorder.ERCOT_RTC_B);
    }

    @Test
    @DisplayName("is crossed by a period that has a part on either side")
    void within() {
        assertThat(RegimeBorder.within(HUB, new Interval(RTC_B.minusSeconds(1), RTC_B.plusSeconds(1))))
                .containsExactly(RegimeBorder.ERCOT_RTC_B);
        assertThat(RegimeBorder.within(HUB, new Interval(RTC_B, RTC_B.plusSeconds(1))))
                .isEmpty();
        assertThat(RegimeBorder.within(HUB, new Interval(RTC_B.minusSeconds(1), RTC_B)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE-LU", "DE_LU", "de/lu", "10Y1001A1001A82H", "SE3", "SK"})
    @DisplayName("of the coupled auction is none of another auction in the same zone")
    void coupledAuction(String area) {
        Instant late = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(RegimeBorder.before(series(PowerProduct.DAY_AHEAD, area), late))
                .contains(RegimeBorder.SDAC_QUARTER_HOURS);
        assertThat(RegimeBorder.before(series(new PowerProduct(PowerProduct.Kind.DAY_AHEAD, 2), area), late))
                .isEmpty();
        assertThat(RegimeBorder.before(series(PowerProduct.UNNAMED, area), late))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GB", "VIC1", "HB", "AEEC"})
    @DisplayName("is none where nobody knows the market")
    void elsewhere(String area) {
        assertThat(RegimeBorder.before(series(PowerProduct.DAY_AHEAD, area), Instant.MAX))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("says what holds since, and who says so")
    void sources(RegimeBorder border) {
        assertThat(border.english()).isNotBlank();
        assertThat(border.source()).isNotBlank();
    }

    private static PowerSeriesId series(PowerProduct product, String area) {
        return new PowerSeriesId(product, area, new CurrencyCode("USD"));
    }
}
