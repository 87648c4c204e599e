package io.hashwatt.ui.chart;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.chart.Panel.Lane;
import io.hashwatt.ui.chart.Panel.Lanes;
import io.hashwatt.ui.chart.Panel.Plot;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The same data as rows: values by time, then lanes by group.
 *
 * @param name of the table
 * @param columns their headers
 * @param rows as many texts each as there are columns
 */
record ChartTable(String name, List<String> columns, List<List<String>> rows) {

    private static final int DECIMALS = 2;

    static List<ChartTable> of(TimeChart chart) {
        SiteTime time = SiteTime.in(chart.zone());
        List<ChartTable> tables = new ArrayList<>();
        for (Panel panel : chart.panels()) {
            switch (panel) {
                case Plot plot -> tables.add(of(plot, time));
                case Lanes lanes -> tables.add(of(lanes, time));
                case Panel.Intents intents -> {
                    // What they demand shows in the lanes.
                }
            }
        }
        return tables;
    }

    static ChartTable of(CurveChart chart) {
        Formats formats = Formats.current();
        List<List<String>> rows = chart.curves().stream()
                .flatMap(curve -> curve.points().stream()
                        .map(point -> List.of(
                                curve.name(),
                                formats.number(point.x(), DECIMALS),
                                formats.number(point.y(), DECIMALS))))
                .toList();
        return new ChartTable(chart.yTitle(), List.of(T.of("kit.chart.curve"), chart.xTitle(), chart.yTitle()), rows);
    }

    private static ChartTable of(Plot plot, SiteTime time) {
        NavigableMap<Instant, String[]> byTime = new TreeMap<>();
        int count = plot.series().size();
        for (int i = 0; i < count; i++) {
            int column = i;
            values(plot.series().get(i))
                    .forEach((at, value) -> byTime.computeIfAbsent(at, empty -> new String[count])[column] =
                            Formats.current().number(value, DECIMALS));
        }
        List<String> columns = new ArrayList<>(List.of(T.of("kit.chart.time")));
        plot.series().forEach(series -> columns.add(series.name()));
        return new ChartTable(
                plot.title(),
                columns,
                byTime.entrySet().stream()
                        .map(entry -> row(time.dayAndTime(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private static List<String> row(String first, String[] values) {
        List<String> row = new ArrayList<>(List.of(first));
        for (String value : values) {
            row.add(value == null ? "" : value);
        }
        return row;
    }

    private static Map<Instant, BigDecimal> values(Series series) {
        return switch (series) {
            case Series.Steps steps -> byStart(steps.steps());
            case Series.Columns columns -> byStart(columns.steps());
            case Series.Line line ->
                line.points().stream()
                        .collect(Collectors.toMap(Series.Point::at, Series.Point::value, (first, second) -> second));
        };
    }

    private static Map<Instant, BigDecimal> byStart(List<Series.Step> steps) {
        return steps.stream()
                .collect(Collectors.toMap(
                        step -> step.interval().start(), Series.Step::value, (first, second) -> second));
    }

    private static ChartTable of(Lanes lanes, SiteTime time) {
        List<String> columns =
                List.of(T.of("kit.chart.lane"), T.of("kit.chart.from"), T.of("kit.chart.to"), T.of("kit.chart.state"));
        List<List<String>> rows = lanes.lanes().stream()
                .flatMap(lane -> rows(lane, time).stream())
                .toList();
        return new ChartTable(T.of("kit.chart.lane"), columns, rows);
    }

    private static List<List<String>> rows(Lane lane, SiteTime time) {
        return lane.blocks().stream()
                .map(block -> {
                    Interval at = block.interval();
                    return List.of(lane.name(), time.dayAndTime(at.start()), time.dayAndTime(at.end()), block.tip());
                })
                .toList();
    }
}
