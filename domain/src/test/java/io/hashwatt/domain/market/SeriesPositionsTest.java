package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hashwatt.domain.kernel.SeriesId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The positions of several series")
class SeriesPositionsTest {

    private static final SeriesPosition FIRST = new SeriesPosition(new SeriesId(new UUID(0, 1)), 3);
    private static final SeriesPosition SECOND = new SeriesPosition(new SeriesId(new UUID(0, 2)), 4);

    @Test
    @DisplayName("stand in order of series, whatever order they came in")
    void order() {
        assertThat(new SeriesPositions(List.of(SECOND, FIRST)).all()).containsExactly(FIRST, SECOND);
        assertThat(new SeriesPositions(List.of(SECOND)).with(new SeriesPositions(List.of(FIRST))))
                .isEqualTo(new SeriesPositions(List.of(FIRST, SECOND)));
    }

    @Test
    @DisplayName("have one of each series, the further one, and their sum rises with each")
    void sum() {
        SeriesPosition further = new SeriesPosition(FIRST.series(), 5);

        assertThat(SeriesPositions.NONE.sum()).isZero();
        assertThat(new SeriesPositions(List.of(FIRST, SECOND)).sum()).isEqualTo(7);
        assertThat(new SeriesPositions(List.of(further, SECOND, FIRST)))
                .isEqualTo(new SeriesPositions(List.of(further, SECOND)));
    }

    @Test
    @DisplayName("are never below 0")
    void neverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeriesPosition(FIRST.series(), -1));
    }
}
