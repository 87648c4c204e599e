package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuationTest {

    private static final Interval DAY = Interval.of(Instant.parse("2026-07-01T00:00:00Z"), Duration.ofDays(1));
    /** Of July 2026: 144 blocks of 3.125 BTC at 61,575 dollars, shared by 956 EH/s. */
    private static final BigDecimal HASHPRICE = new BigDecimal("28.984");

    private static final List<PowerLevel> S19K_PRO =
            MinerCatalogue.find("Antminer S19k Pro").orElseThrow().published().powerLevels();

    @ParameterizedTest(name = "at {0} $/MWh a miner earns {1} at the default and {3} at {2} W")
    @CsvSource({
        "30,  1.519, 4195, 1.707",
        "45,  0.513, 2052, 0.566",
        "50,  0.177, 1657, 0.345",
        "55, -0.158, 1299, 0.169",
        "60, -0.493, 1080, 0.030",
    })
    void the_best_profile_of_an_s19k_pro_beats_on_and_off(
            BigDecimal price, BigDecimal atDefault, BigDecimal bestWatts, BigDecimal atBest) {
        PowerLevel best = S19K_PRO.stream()
                .max(Comparator.comparing(level -> Valuation.margin(level, price, HASHPRICE)))
                .orElseThrow();

        assertThat(best.power().watts()).isEqualByComparingTo(bestWatts);
        assertThat(dollarsADay(best, price)).isEqualByComparingTo(atBest);
        assertThat(dollarsADay(profile("default"), price)).isEqualByComparingTo(atDefault);
    }

    @Test
    void the_average_strike_is_where_a_level_earns_nothing() {
        PowerLevel level = profile("default");

        BigDecimal strike = Valuation.averageStrike(level, HASHPRICE);

        assertThat(strike).isCloseTo(new BigDecimal("52.65"), within("0.01"));
        assertThat(Valuation.of(level, 1_000, DAY, strike, HASHPRICE)).isCloseTo(BigDecimal.ZERO, within("1e-20"));
    }

    @ParameterizedTest(name = "{0} J/TH break even at {1} $/MWh")
    @CsvSource({"13.5, 89.5", "15, 80.5", "17.5, 69.0", "21.5, 56.2", "25, 48.3", "29.5, 40.9", "34, 35.5"})
    void a_better_efficiency_bears_a_higher_price(BigDecimal joulesPerTerahash, BigDecimal strike) {
        PowerLevel level =
                PowerLevel.of("on", joulesPerTerahash.movePointRight(1).longValueExact(), "10");

        assertThat(Valuation.averageStrike(level, HASHPRICE).setScale(1, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(strike);
    }

    @Test
    void full_power_stops_paying_at_half_the_price_of_the_average() {
        BigDecimal hashprice = new BigDecimal("50");
        PowerLevel off = PowerLevel.of("off", 0, "0");
        PowerLevel low = withEfficiency(7_000, "15.5");
        PowerLevel middle = withEfficiency(8_500, "17");
        PowerLevel full = withEfficiency(10_000, "18.5");

        assertThat(List.of(low, middle, full))
                .extracting(level -> wholeDollars(Valuation.averageStrike(level, hashprice)))
                .containsExactly("134", "123", "113");
        assertThat(wholeDollars(Valuation.marginalStrike(off, low, hashprice))).isEqualTo("134");
        assertThat(wholeDollars(Valuation.marginalStrike(low, middle, hashprice)))
                .isEqualTo("67");
        assertThat(wholeDollars(Valuation.marginalStrike(middle, full, hashprice)))
                .isEqualTo("56");
    }

    @Test
    void at_the_marginal_strike_both_levels_are_worth_the_same() {
        PowerLevel lower = profile("390MHz");
        PowerLevel upper = profile("415MHz");

        BigDecimal strike = Valuation.marginalStrike(lower, upper, HASHPRICE);

        assertThat(Valuation.of(upper, 1, DAY, strike, HASHPRICE))
                .isCloseTo(Valuation.of(lower, 1, DAY, strike, HASHPRICE), within("1e-20"));
    }

    @Test
    void standby_is_paid_like_any_other_consumption() {
        PowerLevel off = PowerLevel.of("off", 20, "0");
        Interval hour = Interval.of(DAY.start(), Duration.ofHours(1));

        assertThat(Valuation.of(off, 1_000, hour, new BigDecimal("50"), HASHPRICE))
                .as("0.02 MWh at 50")
                .isEqualByComparingTo("-1");
        assertThat(Valuation.of(off, 1_000, hour, new BigDecimal("-50"), HASHPRICE))
                .as("a negative price pays for it")
                .isEqualByComparingTo("1");
    }

    @Test
    void a_quarter_of_an_hour_is_worth_a_quarter_of_the_hour() {
        PowerLevel level = profile("default");
        BigDecimal price = new BigDecimal("41.37");
        Interval hour = Interval.of(DAY.start(), Duration.ofHours(1));
        Interval quarter = Interval.of(DAY.start(), Duration.ofMinutes(15));

        BigDecimal ofQuarters =
                Valuation.of(level, 300, quarter, price, HASHPRICE).multiply(BigDecimal.valueOf(4));

        assertThat(ofQuarters).isCloseTo(Valuation.of(level, 300, hour, price, HASHPRICE), within("1e-25"));
    }

    private static PowerLevel profile(String name) {
        return S19K_PRO.stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PowerLevel withEfficiency(long watts, String joulesPerTerahash) {
        BigDecimal terahash =
                BigDecimal.valueOf(watts).divide(new BigDecimal(joulesPerTerahash), 20, RoundingMode.HALF_EVEN);
        return PowerLevel.of("on", watts, terahash.toPlainString());
    }

    private static BigDecimal dollarsADay(PowerLevel level, BigDecimal price) {
        return Valuation.of(level, 1, DAY, price, HASHPRICE).setScale(3, RoundingMode.HALF_EVEN);
    }

    private static String wholeDollars(BigDecimal price) {
        return price.setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static Offset<BigDecimal> within(String difference) {
        return Offset.offset(new BigDecimal(difference));
    }
}
