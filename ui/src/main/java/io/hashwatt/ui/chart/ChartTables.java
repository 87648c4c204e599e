package io.hashwatt.ui.chart;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.CsvText;
import io.hashwatt.ui.kit.Downloads;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.T;
import java.util.List;

/** Shows a chart's data as tables, each with its CSV. */
public final class ChartTables {

    private ChartTables() {}

    /** @param title of the dialog */
    public static void open(String title, List<ChartTable> tables) {
        Dialog dialog = new Dialog(title);
        dialog.addClassName("hw-chart-tables");
        dialog.setWidth("760px");
        dialog.getHeader().add(Buttons.icon(Icon.CLOSE, T.of("kit.close"), dialog::close));
        tables.forEach(table -> dialog.add(section(table)));
        dialog.open();
    }

    private static Section section(ChartTable table) {
        DataTable<List<String>> rows = new DataTable<>(table.name());
        rows.text(table.columns().getFirst(), row -> row.getFirst());
        for (int i = 1; i < table.columns().size(); i++) {
            int column = i;
            rows.number(table.columns().get(i), row -> row.get(column));
        }
        rows.rows(table.rows());
        return new Section(table.name(), rows).actions(download(table));
    }

    private static Anchor download(ChartTable table) {
        return Downloads.csv(T.of("kit.chart.csv"), "hashwatt.csv", () -> csv(table));
    }

    static String csv(ChartTable table) {
        return CsvText.of(table.columns(), table.rows());
    }
}
