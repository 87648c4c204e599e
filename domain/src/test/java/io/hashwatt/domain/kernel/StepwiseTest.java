package io.hashwatt.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value that changes in time")
class StepwiseTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Stepwise<Integer> steps = new Stepwise<>(10);

    @Test
    @DisplayName("is another one in an interval, whose end does not belong to it, and the same as before after it")
    void interval() {
        steps.change(Interval.of(NOON, HOUR), value -> value - 1);

        assertThat(steps.at(NOON.minusMillis(1))).isEqualTo(10);
        assertThat(steps.at(NOON)).isEqualTo(9);
        assertThat(steps.at(NOON.plus(HOUR))).isEqualTo(10);
        assertThat(steps.changes()).containsExactly(NOON, NOON.plus(HOUR));
    }

    @Test
    @DisplayName("is changed by each of several intervals that overlap")
    void overlap() {
        steps.change(Interval.of(NOON, HOUR.multipliedBy(2)), value -> value - 1);
        steps.change(Interval.of(NOON.plus(HOUR), HOUR.multipliedBy(2)), value -> value - 2);

        assertThat(steps.in(Interval.of(NOON, HOUR.multipliedBy(4)))).containsExactly(9, 7, 8, 10);
        assertThat(steps.in(Interval.of(NOON.plusSeconds(60), HOUR))).containsExactly(9, 7);
        assertThat(steps.in(Interval.of(NOON.plus(HOUR), HOUR))).containsExactly(7);
    }

    @Test
    @DisplayName("does not change where an interval leaves it what it was")
    void noChange() {
        steps.change(Interval.of(NOON, HOUR), value -> Math.min(value, 11));

        assertThat(steps.changes()).isEmpty();
    }

    @Test
    @DisplayName("comes together with others to one that changes where any of them does")
    void together() {
        Stepwise<Integer> other = new Stepwise<>(1);
        steps.change(Interval.of(NOON, HOUR), value -> 20);
        other.change(Interval.of(NOON.plusSeconds(1_800), HOUR), value -> 2);

        assertThat(Stepwise.together(List.of(steps, other), Object::toString).values())
                .containsExactly("[10, 1]", "[20, 1]", "[20, 2]", "[10, 2]", "[10, 1]");
    }
}
