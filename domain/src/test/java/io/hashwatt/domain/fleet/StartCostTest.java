package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.fleet.StartCost.Band;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartCostTest {

    private static final StartCost WARM_COOL_COLD = bands(band(0, "1"), band(30, "4"), band(240, "9"));

    @Test
    void a_band_holds_from_its_time_off_until_the_next_begins() {
        assertThat(WARM_COOL_COLD.after(Duration.ZERO)).isEqualByComparingTo("1");
        assertThat(WARM_COOL_COLD.after(Duration.ofMinutes(30).minusMillis(1))).isEqualByComparingTo("1");
        assertThat(WARM_COOL_COLD.after(Duration.ofMinutes(30))).isEqualByComparingTo("4");
        assertThat(WARM_COOL_COLD.after(Duration.ofMinutes(239))).isEqualByComparingTo("4");
        assertThat(WARM_COOL_COLD.after(Duration.ofDays(3))).isEqualByComparingTo("9");
    }

    @Test
    void the_cold_start_is_the_one_after_the_longest_time_off() {
        assertThat(WARM_COOL_COLD.cold()).isEqualByComparingTo("9");
        assertThat(WARM_COOL_COLD.isFlat()).isFalse();
    }

    @Test
    void a_flat_cost_does_not_ask_how_long() {
        StartCost flat = StartCost.flat(new BigDecimal("2.5"));

        assertThat(flat.isFlat()).isTrue();
        assertThat(flat.after(Duration.ZERO)).isEqualByComparingTo("2.5");
        assertThat(flat.after(Duration.ofDays(9))).isEqualByComparingTo("2.5");
    }

    @Test
    void a_longer_time_off_may_cost_less_but_never_less_than_nothing() {
        assertThat(bands(band(0, "5"), band(60, "2")).cold()).isEqualByComparingTo("2");
        assertThatThrownBy(() -> band(0, "-0.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bands_begin_at_zero_and_rise() {
        assertThatThrownBy(() -> bands(band(1, "1"))).hasMessageContaining("begins at zero");
        assertThatThrownBy(() -> bands()).hasMessageContaining("begins at zero");
        assertThatThrownBy(() -> bands(band(0, "1"), band(60, "2"), band(60, "3")))
                .hasMessageContaining("rising time off");
    }

    private static Band band(long minutes, String cost) {
        return new Band(Duration.ofMinutes(minutes), new BigDecimal(cost));
    }

    private static StartCost bands(Band... bands) {
        return new StartCost(List.of(bands));
    }
}
