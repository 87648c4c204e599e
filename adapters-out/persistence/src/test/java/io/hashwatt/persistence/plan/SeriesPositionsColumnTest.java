package io.hashwatt.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.SeriesPosition;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Positions of series in a column")
class SeriesPositionsColumnTest {

    @Test
    @DisplayName("come back as they went in, also none")
    void roundTrip() {
        List<SeriesPosition> two = List.of(
                new SeriesPosition(new SeriesId(new UUID(1, 2)), 0),
                new SeriesPosition(new SeriesId(new UUID(3, 4)), Long.MAX_VALUE));

        assertThat(SeriesPositionsColumn.read(SeriesPositionsColumn.of(two))).isEqualTo(two);
        assertThat(SeriesPositionsColumn.read(SeriesPositionsColumn.of(List.of())))
                .isEmpty();
    }
}
