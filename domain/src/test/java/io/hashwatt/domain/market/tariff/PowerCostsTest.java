package io.hashwatt.domain.market.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What power costs:")
class PowerCostsTest {

    private static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));

    private static PowerCosts berlin(Tariff tariff) {
        return PowerCosts.of(tariff, BERLIN);
    }

    private static Interval days(String from, String to) {
        return new Interval(BERLIN.startOf(LocalDate.parse(from)), BERLIN.startOf(LocalDate.parse(to)));
    }

    /** How long each amount holds, in hours. */
    private static BigDecimal hoursAt(String perMwh, PowerCosts costs, Interval interval) {
        return costs.over(interval).stream()
                .filter(line -> line.value().perMwh().compareTo(new BigDecimal(perMwh)) == 0)
                .map(line -> line.interval().minutes())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(60));
    }

    @Test
    @DisplayName("without a tariff the market price, all of the time")
    void market() {
        Interval month = days("2026-03-01", "2026-04-01");
        PowerCosts costs = PowerCosts.atMarket(BERLIN);
        assertThat(costs.areMarket()).isTrue();
        assertThat(costs.over(month)).containsExactly(new Timed<>(month, PriceLine.MARKET));
    }

    @Test
    @DisplayName("in a month in which the clocks go forward a window across the change is an hour shorter that night")
    void clocksGoForward() {
        PowerCosts costs = berlin(Tariffs.of("EUR", Tariffs.adder("10", "01:30", "04:00")));
        Interval march = days("2026-03-01", "2026-04-01");
        // 31 nights of 2.5 hours, of which the one of 29 March lacks 02:00 to 03:00
        assertThat(hoursAt("10", costs, march)).isEqualByComparingTo("76.5");
        assertThat(hoursAt("0", costs, march))
                .isEqualByComparingTo(new BigDecimal("743").subtract(new BigDecimal("76.5")));
        assertThat(costs.over(days("2026-03-29", "2026-03-30")).get(1).interval())
                .isEqualTo(new Interval(Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T02:00:00Z")));
    }

    @Test
    @DisplayName("in a month in which they go back a window is twice in the hour that comes twice")
    void clocksGoBack() {
        PowerCosts costs = berlin(Tariffs.of("EUR", Tariffs.adder("10", "02:00", "02:30")));
        // 31 nights of half an hour, and the one of 25 October has it twice: from 00:00Z and from 01:00Z
        assertThat(hoursAt("10", costs, days("2026-10-01", "2026-11-01"))).isEqualByComparingTo("16");
        assertThat(costs.over(days("2026-10-25", "2026-10-26")).stream()
                        .filter(line -> line.value().perMwh().signum() > 0)
                        .map(Timed::interval))
                .containsExactly(
                        new Interval(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T00:30:00Z")),
                        new Interval(Instant.parse("2026-10-25T01:00:00Z"), Instant.parse("2026-10-25T01:30:00Z")));
    }

    @Test
    @DisplayName("a take-or-pay block is paid while no contract stands before it, on the line of the time")
    void takeOrPay() {
        TariffStep block =
                new TariffStep.Block(Power.ofWatts(5_000_000), BigDecimal.valueOf(48), TariffStep.Unused.LOST);
        PowerCosts costs = berlin(Tariffs.of(
                "EUR",
                Tariffs.at(new TariffStep.Fixed(BigDecimal.valueOf(60)), "10:00", "12:00"),
                Tariffs.at(block, "08:00", "20:00"),
                Tariffs.percentage("19"),
                Tariffs.adder("3", "18:00", "00:00")));

        assertThat(costs.takeOrPay(days("2026-03-02", "2026-03-03")))
                .extracting(paid -> paid.interval() + " " + paid.value().line().perMwh())
                .containsExactly(
                        new Interval(Instant.parse("2026-03-02T07:00:00Z"), Instant.parse("2026-03-02T09:00:00Z"))
                                + " 0",
                        new Interval(Instant.parse("2026-03-02T11:00:00Z"), Instant.parse("2026-03-02T17:00:00Z"))
                                + " 0",
                        new Interval(Instant.parse("2026-03-02T17:00:00Z"), Instant.parse("2026-03-02T19:00:00Z"))
                                + " 3");
        assertThat(costs.takeOrPay(days("2026-03-02", "2026-03-03")).getFirst().value())
                .satisfies(paid -> {
                    assertThat(paid.unusedPerMwh(new BigDecimal("95.2"))).isEqualByComparingTo("95.2");
                    assertThat(paid.unusedPerMwh(new BigDecimal("-23.8"))).isZero();
                });
    }

    @Test
    @DisplayName("neighbours that cost the same are one, also across midnight")
    void merged() {
        PowerCosts costs = berlin(Tariffs.of("EUR", Tariffs.adder("10", "22:00", "06:00")));
        assertThat(costs.over(days("2026-01-05", "2026-01-07")).stream()
                        .map(line ->
                                line.interval().start() + " " + line.value().perMwh()))
                .containsExactly(
                        "2026-01-04T23:00:00Z 10",
                        "2026-01-05T05:00:00Z 0",
                        "2026-01-05T21:00:00Z 10",
                        "2026-01-06T05:00:00Z 0",
                        "2026-01-06T21:00:00Z 10");
    }

    @Test
    @DisplayName("of an instant and of a time are the same, whatever the zone does")
    void agree() {
        for (String zone : List.of("Europe/Berlin", "America/Chicago", "Australia/Lord_Howe", "Asia/Kathmandu")) {
            LocalDays days = new LocalDays(ZoneId.of(zone));
            PowerCosts costs = PowerCosts.of(
                    Tariffs.of("EUR", Tariffs.adder("10", "01:45", "02:15"), Tariffs.adder("3", "23:00", "00:30")),
                    days);
            Interval year =
                    new Interval(days.startOf(LocalDate.of(2026, 1, 1)), days.startOf(LocalDate.of(2027, 1, 1)));
            for (Timed<PriceLine> line : costs.over(year)) {
                Instant at = line.interval().start();
                while (at.isBefore(line.interval().end())) {
                    assertThat(costs.at(at)).as("%s %s", zone, at).contains(line.value());
                    at = at.plus(Duration.ofMinutes(5));
                }
            }
        }
    }

    @Test
    @DisplayName("what is billed together is counted from local midnight, on the days of clock changes too")
    void billed() {
        PowerCosts costs = berlin(Tariffs.billed("EUR", Duration.ofHours(4)));
        assertThat(costs.billedWith(Instant.parse("2026-03-29T01:30:00Z")))
                .contains(new Interval(Instant.parse("2026-03-28T23:00:00Z"), Instant.parse("2026-03-29T03:00:00Z")));
        assertThat(costs.billedWith(Instant.parse("2026-03-29T21:59:00Z")))
                .as("23 hours leave three for the last")
                .contains(new Interval(Instant.parse("2026-03-29T19:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")));
        assertThat(PowerCosts.atMarket(BERLIN).billedWith(Instant.EPOCH)).isEmpty();
    }

    @Test
    @DisplayName("a price has no more digits than a quotient, however many percentages come after one another")
    void digits() {
        TariffComponent[] many = new TariffComponent[TariffVersion.MOST_COMPONENTS];
        Arrays.fill(many, Tariffs.percentage("12.3456789012"));
        BigDecimal price =
                berlin(Tariffs.of("EUR", many)).at(Instant.EPOCH).orElseThrow().at(new BigDecimal("80.123456"));
        assertThat(price.precision()).isLessThanOrEqualTo(34);
        assertThat(price.doubleValue()).isCloseTo(80.123456 * Math.pow(1.123456789012, 50), within(1e-6));
    }

    @Test
    @DisplayName("the market price at which so much is paid is the way back; a fixed price has none")
    void marketAt() {
        PriceLine line = berlin(Tariffs.of("EUR", Tariffs.adder("20"), Tariffs.percentage("25")))
                .at(Instant.EPOCH)
                .orElseThrow();
        assertThat(line.at(new BigDecimal("-30"))).isEqualByComparingTo("-12.5");
        assertThat(line.marketAt(new BigDecimal("-12.5")).orElseThrow()).isEqualByComparingTo("-30");
        assertThat(berlin(Tariffs.of("EUR", Tariffs.fixed("60")))
                        .at(Instant.EPOCH)
                        .orElseThrow()
                        .marketAt(new BigDecimal("60")))
                .isEmpty();
    }

    @Test
    @DisplayName("a tariff says what cannot be")
    void refused() {
        assertThatThrownBy(() -> new TariffVersion(null, Duration.ofMinutes(7), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tariffs.of("EUR", Tariffs.adder("1"), Tariffs.fixed("80")))
                .hasMessageContaining("contracts stand before");
        assertThatThrownBy(() -> Tariffs.adder("-1000001")).hasMessageContaining("from -1000000 to 1000000");
        assertThatThrownBy(() -> Tariffs.percentage("-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
