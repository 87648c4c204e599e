package io.hashwatt.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void power_and_hashrate_are_never_negative() {
        assertThatThrownBy(() -> Power.ofWatts(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 W");
        assertThatThrownBy(() -> Hashrate.ofTerahash("-0.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.1 TH/s");
    }

    @Test
    void a_group_multiplies_the_exact_figure_and_not_a_rounded_one() {
        Power withCooling = new Power(new BigDecimal("3250.4").multiply(new BigDecimal("1.033")));

        assertThat(withCooling.times(1_000).watts()).isEqualByComparingTo("3357663.2");
    }

    @Test
    void powers_add_up_and_are_apart_in_either_direction() {
        assertThat(Power.ofWatts(20).plus(Power.ofWatts(3_500))).isEqualTo(Power.ofWatts(3_520));
        assertThat(Power.ofWatts(20).distanceTo(Power.ofWatts(3_500))).isEqualTo(Power.ofWatts(3_480));
        assertThat(Power.ofWatts(3_500).distanceTo(Power.ofWatts(20))).isEqualTo(Power.ofWatts(3_480));
    }

    @Test
    void equal_quantities_are_equal_however_they_are_written() {
        assertThat(new Power(new BigDecimal("3000.0"))).isEqualTo(Power.ofWatts(3_000));
        assertThat(new Power(new BigDecimal("3E+3"))).isEqualTo(Power.ofWatts(3_000));
        assertThat(Hashrate.ofTerahash("0.00")).isEqualTo(Hashrate.NONE);
        assertThat(Hashrate.ofTerahash("39.20")).isEqualTo(Hashrate.ofTerahash("39.2"));
        assertThat(new Power(new BigDecimal("3000.50")).watts()).hasToString("3000.5");
        assertThat(new Power(new BigDecimal("3E+3")).watts()).hasToString("3000");
    }

    @Test
    void equal_power_does_not_exceed() {
        assertThat(Power.ofWatts(100).exceeds(new Power(new BigDecimal("100.0"))))
                .isFalse();
        assertThat(new Power(new BigDecimal("100.1")).exceeds(Power.ofWatts(100)))
                .isTrue();
    }

    @Test
    void no_hashrate_is_none_however_it_is_written() {
        assertThat(Hashrate.ofTerahash("0.00").isNone()).isTrue();
        assertThat(Hashrate.ofTerahash("0.01").isNone()).isFalse();
        assertThat(Hashrate.ofTerahash("39.2")).isLessThan(Hashrate.ofTerahash("163.1"));
    }
}
