package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A base load step by step")
class LoadSeriesTest {

    private static final Instant START = Instant.parse("2026-12-01T00:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    @DisplayName("says of a period what it has inside of it, and equal neighbours in one piece")
    void over() {
        LoadSeries series = series(100, 300, 300, 200);

        assertThat(series.interval()).isEqualTo(minutes(0, 60));
        assertThat(series.over(minutes(-60, 600)))
                .containsExactly(
                        new Timed<>(minutes(0, 15), Power.ofWatts(100)),
                        new Timed<>(minutes(15, 45), Power.ofWatts(300)),
                        new Timed<>(minutes(45, 60), Power.ofWatts(200)));
        assertThat(series.over(minutes(20, 50)))
                .containsExactly(
                        new Timed<>(minutes(20, 45), Power.ofWatts(300)),
                        new Timed<>(minutes(45, 50), Power.ofWatts(200)));
        assertThat(series.over(minutes(60, 75))).as("from its end on").isEmpty();
        assertThat(series.over(minutes(-15, 0))).as("until it begins").isEmpty();
    }

    @ParameterizedTest
    @DisplayName("has steps that divide a day")
    @ValueSource(strings = {"PT5M", "PT15M", "PT45M", "PT1H", "PT24H"})
    void steps(String step) {
        assertThat(new LoadSeries(START, Duration.parse(step), List.of(Power.NONE)).interval())
                .isEqualTo(Interval.of(START, Duration.parse(step)));
    }

    @ParameterizedTest
    @DisplayName("has no other steps")
    @ValueSource(
            strings = {"PT0S", "-PT1M", "PT1M", "PT4M", "PT30S", "PT1M30S", "PT7M", "PT25H", "PT48H", "PT15.000000001S"
            })
    void noSteps(String step) {
        assertThatThrownBy(() -> new LoadSeries(START, Duration.parse(step), List.of(Power.NONE)))
                .hasMessage("a step must be whole minutes, at least 5, that divide a day");
    }

    @Test
    @DisplayName("has at least one value, not too many, and begins with a second")
    void bounds() {
        List<Power> most = Collections.nCopies(9_000, Power.NONE);
        List<Power> more = Collections.nCopies(9_001, Power.NONE);

        assertThat(new LoadSeries(START, QUARTER, most).values()).hasSize(9_000);
        assertThatThrownBy(() -> new LoadSeries(START, QUARTER, more))
                .hasMessage("values must be at least 1 and at most 9000");
        assertThatThrownBy(() -> new LoadSeries(START, QUARTER, List.of())).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new LoadSeries(START.plusMillis(1), QUARTER, most))
                .hasMessage("the beginning must be in whole seconds");
    }

    private static LoadSeries series(long... watts) {
        return new LoadSeries(
                START, QUARTER, LongStream.of(watts).mapToObj(Power::ofWatts).toList());
    }

    private static Interval minutes(int from, int to) {
        return new Interval(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(to)));
    }
}
