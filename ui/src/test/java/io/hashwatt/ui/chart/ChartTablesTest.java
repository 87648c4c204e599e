package io.hashwatt.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A chart as tables")
class ChartTablesTest {

    private final List<ChartTable> tables = ChartTable.of(ChartSamples.plan(2));

    @Test
    @DisplayName("has a row for every time and a column for every line, empty where nothing is known")
    void values() {
        ChartTable prices = tables.getFirst();

        assertThat(prices.columns()).containsExactly("Time", "day-ahead", "final", "estimated");
        assertThat(prices.rows()).hasSize(141);
        assertThat(prices.rows().getFirst()).containsExactly("Thu 22 Oct, 04:30", "23.00", "20.00", "");
        assertThat(prices.rows().get(1))
                .as("holds until its hour ends")
                .containsExactly("Thu 22 Oct, 04:45", "23.00", "24.00", "");
        assertThat(prices.rows().get(20).get(2)).as("no price").isEmpty();
    }

    @Test
    @DisplayName("has a row for every block of every lane")
    void lanes() {
        assertThat(tables.get(1).rows())
                .hasSize(22)
                .contains(List.of("A1", "Thu 22 Oct, 18:30", "Thu 22 Oct, 20:30", ", as planned"));
    }

    @Test
    @DisplayName("is written as CSV that a spreadsheet takes for data, not for formulas")
    void csv() {
        ChartTable table = new ChartTable(
                "x", List.of("Name", "Value"), List.of(List.of("=SUM(A1)", "1,5"), List.of("say \"hi\"", "−2")));

        assertThat(ChartTables.csv(table)).isEqualTo("Name,Value\r\n'=SUM(A1),\"1,5\"\r\n\"say \"\"hi\"\"\",−2\r\n");
    }
}
