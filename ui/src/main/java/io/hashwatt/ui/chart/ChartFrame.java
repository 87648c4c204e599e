package io.hashwatt.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.util.List;

/** A chart with its legend, and the same data as a table. */
public final class ChartFrame extends Div {

    private static final long serialVersionUID = 1L;

    private final HwChart chart = new HwChart();
    private final Div legend = new Div();
    private transient List<ChartTable> tables = List.of();

    /** @param title of the dialog with the tables */
    public ChartFrame(String title) {
        addClassName("hw-chart-frame");
        legend.addClassName("hw-legend");
        Span spacer = new Span();
        spacer.addClassName("hw-spacer");
        Div foot = new Div(
                legend,
                spacer,
                Buttons.quiet(Icon.TABLE, T.of("kit.chart.asTable"), () -> ChartTables.open(title, tables)));
        foot.addClassName("hw-chart-foot");
        add(chart, foot);
    }

    public HwChart chart() {
        return chart;
    }

    public ChartFrame show(TimeChart data) {
        chart.show(data);
        tables = ChartTable.of(data);
        return this;
    }

    public ChartFrame show(CurveChart data) {
        chart.show(data);
        tables = List.of(ChartTable.of(data));
        return this;
    }

    public ChartFrame legend(Component... entries) {
        legend.removeAll();
        legend.add(entries);
        return this;
    }
}
