package io.hashwatt.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void its_start_belongs_to_it_and_its_end_does_not() {
        Interval interval = minutes(0, 60);

        assertThat(interval.contains(NOON)).isTrue();
        assertThat(interval.contains(NOON.plusSeconds(3_599))).isTrue();
        assertThat(interval.contains(NOON.plusSeconds(3_600))).isFalse();
        assertThat(interval.contains(NOON.minusNanos(1))).isFalse();
    }

    @Test
    void is_never_empty_and_never_backwards() {
        assertThatThrownBy(() -> new Interval(NOON, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends after it starts");
        assertThatThrownBy(() -> minutes(60, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighbours_touch_without_overlapping() {
        assertThat(minutes(0, 15).overlaps(minutes(15, 30))).isFalse();
        assertThat(minutes(15, 30).overlaps(minutes(0, 15))).isFalse();
        assertThat(minutes(0, 15).intersection(minutes(15, 30))).isEmpty();
    }

    @Test
    void overlaps_what_it_shares_a_moment_with() {
        assertThat(minutes(0, 15).overlaps(minutes(14, 30))).isTrue();
        assertThat(minutes(0, 60).overlaps(minutes(15, 30))).isTrue();
        assertThat(minutes(15, 30).overlaps(minutes(0, 60))).isTrue();
        assertThat(minutes(0, 15).overlaps(minutes(0, 15))).isTrue();
    }

    @Test
    void the_intersection_is_what_both_cover_whoever_asks() {
        assertThat(minutes(0, 30).intersection(minutes(20, 60))).contains(minutes(20, 30));
        assertThat(minutes(20, 60).intersection(minutes(0, 30))).contains(minutes(20, 30));
        assertThat(minutes(0, 60).intersection(minutes(20, 30))).contains(minutes(20, 30));
    }

    @Test
    void contains_an_interval_that_ends_with_it() {
        assertThat(minutes(0, 60).contains(minutes(45, 60))).isTrue();
        assertThat(minutes(0, 60).contains(minutes(0, 60))).isTrue();
        assertThat(minutes(0, 60).contains(minutes(45, 61))).isFalse();
    }

    @Test
    void the_earlier_start_comes_first_and_of_two_that_start_together_the_shorter() {
        assertThat(List.of(minutes(15, 30), minutes(0, 60), minutes(0, 15)).stream()
                        .sorted())
                .containsExactly(minutes(0, 15), minutes(0, 60), minutes(15, 30));
    }

    @Test
    void counts_minutes_with_their_fraction() {
        assertThat(minutes(0, 15).minutes()).isEqualByComparingTo("15");
        assertThat(Interval.of(NOON, Duration.ofMillis(90_500)).minutes().toPlainString())
                .startsWith("1.508333");
    }

    private static Interval minutes(long from, long to) {
        return new Interval(NOON.plusSeconds(60 * from), NOON.plusSeconds(60 * to));
    }
}
