package io.hashwatt.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Charts of steps over time:")
class ChartTest {

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private static List<Step> hours(@Nullable Integer... values) {
        List<Step> steps = new ArrayList<>();
        for (Integer value : values) {
            Interval hour = Interval.of(START.plus(Duration.ofHours(steps.size())), Duration.ofHours(1));
            steps.add(new Step(hour, value == null ? null : BigDecimal.valueOf(value)));
        }
        return steps;
    }

    private static Interval window(int hours) {
        return Interval.of(START, Duration.ofHours(hours));
    }

    @Test
    @DisplayName("from the lowest to the highest value, a dot where nothing is known")
    void blocks() {
        assertThat(BlockChart.of(hours(-10, 25, null, 60), window(4), 4).lines(1))
                .containsExactly("▁▅·█");
        assertThat(BlockChart.of(hours(0, 15), window(2), 2).lines(2)).containsExactly(" █", "▁█");
    }

    @Test
    @DisplayName("a column is the mean over its time, however long the steps are")
    void means() {
        assertThat(BlockChart.of(hours(0, 7, 7, 7), window(4), 2).linesUpTo(BigDecimal.valueOf(7), 1))
                .containsExactly("▅█");
        assertThat(BlockChart.of(hours(0, 7), window(2), 8).linesUpTo(BigDecimal.valueOf(7), 1))
                .containsExactly("▁▁▁▁████");
    }

    @Test
    @DisplayName("what lies outside of the window is left out, and constant values are a thin line")
    void window() {
        assertThat(BlockChart.of(hours(3, 3, 3, 900), window(3), 3).lines(1)).containsExactly("▂▂▂");
    }

    @Test
    @DisplayName("the axis names round local times, or days where there are many")
    void axis() {
        assertThat(TimeAxis.line(window(24), ZoneId.of("UTC"), 48))
                .isEqualTo("00:00       06:00       12:00       18:00");
        assertThat(TimeAxis.line(window(24 * 10), ZoneId.of("UTC"), 50))
                .isEqualTo("01-01     01-03     01-05     01-07     01-09");
    }
}
