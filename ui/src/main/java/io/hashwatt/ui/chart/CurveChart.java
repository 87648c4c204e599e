package io.hashwatt.ui.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * One number against another.
 *
 * @param xTitle with its unit
 * @param yTitle with its unit
 * @param summary the chart in a sentence, for those who do not see it
 */
public record CurveChart(String xTitle, String yTitle, List<Curve> curves, String summary) {

    public CurveChart {
        curves = List.copyOf(curves);
    }

    /** @param stepped the value holds from the x before to this one: marginal figures */
    public record Curve(String name, ChartRole role, boolean stepped, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** @param label beside the point; empty: none */
    public record Point(BigDecimal x, BigDecimal y, String label) {}
}
