package io.hashwatt.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.site.TargetMiss;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Missed draw targets")
class TargetTextTest {

    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final Interval TWO_HOURS = Interval.of(Instant.parse("2026-12-01T00:00:00Z"), Duration.ofHours(2));

    @Test
    @DisplayName("are told a line each, with what is missing or too much and what is paid for it")
    void lines() {
        TargetPrice floor =
                new TargetPrice(null, DrawTarget.Side.AT_LEAST, Power.ofWatts(5_000_000), new BigDecimal("35"));
        TargetPrice softLimit = new TargetPrice("North", DrawTarget.Side.AT_MOST, Power.NONE, BigDecimal.TEN);

        assertThat(TargetText.lines(
                        List.of(
                                new TargetMiss(floor, TWO_HOURS, Power.ofWatts(1_500_000)),
                                new TargetMiss(softLimit, TWO_HOURS, Power.ofWatts(20_000))),
                        EUR))
                .containsExactly(
                        "at least 5,000 kW: up to 1,500 kW missing, 3.00 MWh in all, penalty 105.00 EUR",
                        "at most 0 W on feeder North: up to 20 kW too much, 0.04 MWh in all, penalty 0.40 EUR");
        assertThat(TargetText.lines(List.of(), EUR)).isEmpty();
    }
}
