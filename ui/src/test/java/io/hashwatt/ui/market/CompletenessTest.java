package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How complete a period is")
class CompletenessTest {

    private static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    @DisplayName("counts intervals with a value, and how many fit into each hole, also at either end")
    void holes() {
        Completeness completeness = Completeness.of(List.of(quarter(1), quarter(2), quarter(5)), quarters(0, 8));

        assertThat(completeness.present()).isEqualTo(3);
        assertThat(completeness.gaps()).containsExactly(quarters(0, 1), quarters(3, 5), quarters(6, 8));
        assertThat(completeness.missing()).isEqualTo(5);
        assertThat(completeness.expected()).isEqualTo(8);
    }

    @Test
    @DisplayName("is whole where nothing is missing, whatever lies outside of it")
    void whole() {
        List<SeriesValue> values =
                IntStream.range(0, 8).mapToObj(CompletenessTest::quarter).toList();

        Completeness completeness = Completeness.of(values, quarters(2, 6));

        assertThat(completeness.present()).isEqualTo(4);
        assertThat(completeness.gaps()).isEmpty();
        assertThat(completeness.missing()).isZero();
    }

    @Test
    @DisplayName("counts an interval that is missing in part as one")
    void partOfAnInterval() {
        Interval upToASecond = new Interval(START, quarters(0, 3).start().plusSeconds(901));

        assertThat(Completeness.of(List.of(quarter(0)), upToASecond).missing()).isEqualTo(1);
    }

    @Test
    @DisplayName("takes the most frequent length for the usual one, the shorter of two that are as frequent")
    void resolution() {
        assertThat(Completeness.of(List.of(quarter(0), quarter(1), value(quarters(2, 6))), quarters(0, 6))
                        .resolution())
                .contains(Duration.ofMinutes(15));
        assertThat(Completeness.of(List.of(quarter(0), value(quarters(2, 6))), quarters(0, 6))
                        .resolution())
                .contains(Duration.ofMinutes(15));
    }

    @Test
    @DisplayName("does not say how many are missing where nothing says how long one is")
    void nothing() {
        Completeness completeness = Completeness.of(List.of(), quarters(0, 4));

        assertThat(completeness.gaps()).containsExactly(quarters(0, 4));
        assertThat(completeness.missing()).isZero();
        assertThat(completeness.resolution()).isEmpty();
    }

    private static SeriesValue quarter(int index) {
        return value(quarters(index, index + 1));
    }

    private static SeriesValue value(Interval interval) {
        return new SeriesValue(interval, BigDecimal.TEN, null);
    }

    private static Interval quarters(int from, int to) {
        Duration quarter = Duration.ofMinutes(15);
        return new Interval(START.plus(quarter.multipliedBy(from)), START.plus(quarter.multipliedBy(to)));
    }
}
