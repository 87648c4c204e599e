package io.hashwatt.ui.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid.Column;
import io.hashwatt.domain.kernel.BacktestId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Screen;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of a back-test")
class ResultTableTest {

    private static final String DEMAND_CHARGES = "Demand charges, already deducted";
    private static final String PENALTIES = "Penalties for draw targets and blocks, already deducted";

    private final Screen screen = new Screen(new FakeTenancy().actor("admin"));

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("has a column for what demand charges and missed draw targets took, where they took anything")
    void taken() {
        assertThat(heads(SampleFigures.paying(BigDecimal.ZERO, BigDecimal.TEN)))
                .contains(PENALTIES)
                .doesNotContain(DEMAND_CHARGES);
        assertThat(heads(SampleFigures.paying(BigDecimal.TEN, BigDecimal.ZERO)))
                .contains(DEMAND_CHARGES)
                .doesNotContain(PENALTIES);
    }

    @Test
    @DisplayName("has none where it was not kept yet what they took")
    void unknown() {
        assertThat(heads(SampleFigures.paying(null, null))).doesNotContain(DEMAND_CHARGES, PENALTIES);
    }

    private static List<String> heads(Figures figures) {
        BacktestJob job = BacktestJob.queued(
                new BacktestId(new UUID(1, 1)),
                new SiteId(new UUID(1, 2)),
                "USER:x",
                Interval.of(Instant.parse("2025-12-01T06:00:00Z"), Duration.ofDays(9)),
                List.of(Policy.ROLLING),
                List.of(),
                null,
                Assumptions.NONE,
                Instant.parse("2025-12-11T06:00:00Z"));
        return new ResultTable(new BacktestResult(job, SampleFigures.compared(List.of(figures))))
                .table().grid().getColumns().stream().map(Column::getHeaderText).toList();
    }
}
