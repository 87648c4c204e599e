package io.hashwatt.ui.web;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.Route;
import io.hashwatt.ui.chart.ChartFrame;
import io.hashwatt.ui.chart.ChartSamples;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.figure.LevelShade;

/** A plan of six groups as a chart. */
@Route("chart-try")
public final class ChartTryView extends Page {

    private static final long serialVersionUID = 1L;

    public ChartTryView() {
        title("Plan");
        figures(new FigureBand(new Figure("Now", "15.1").unit("of 24.0 MW"), new Figure("Today, planned", "$15,835"))
                .slim());
        ChartFrame frame = new ChartFrame("Plan").show(ChartSamples.plan(6));
        frame.legend(
                Legend.level(LevelShade.L1, "Eco"),
                Legend.level(LevelShade.L3, "Normal"),
                Legend.level(LevelShade.L4, "Boost"),
                Legend.level(LevelShade.OFF, "Off, by price"),
                Legend.obligation("Held down by obligation"),
                Legend.override("Override"),
                Legend.unknown("Unknown"));
        Span why = new Span();
        Popover popover = new Popover(why);
        popover.setTarget(frame.chart().anchor());
        frame.chart().onSelect(slot -> {
            frame.chart().select(slot);
            why.setText(slot.lane() + " " + slot.at());
            why.setId("why");
            popover.open();
        });
        content(frame, popover);
    }
}
