package io.hashwatt.ui.chart;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.chart.Panel.Lane;
import io.hashwatt.ui.chart.Panel.Lanes;
import io.hashwatt.ui.chart.Panel.Plot;
import io.hashwatt.ui.chart.Series.Step;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The same data as rows: values by time, then lanes by group.
 *
 * @param name of the table
 * @param columns their headers
 * @param rows as many texts each as there are columns
 */
public record ChartTable(String name, List<String> columns, List<List<String>> rows) {

    private static final int DECIMALS = 2;

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

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
        List<NavigableMap<Instant, Step>> byStart =
                plot.series().stream().map(ChartTable::byStart).toList();
        List<String> columns = new ArrayList<>(List.of(T.of("kit.chart.time")));
        plot.series().forEach(series -> columns.add(series.name()));
        List<List<String>> rows = byStart.stream()
                .flatMap(steps -> steps.keySet().stream())
                .distinct()
                .sorted()
                .map(at -> row(at, byStart, time))
                .toList();
        return new ChartTable(plot.title(), columns, rows);
    }

    private static List<String> row(Instant at, List<NavigableMap<Instant, Step>> series, SiteTime time) {
        List<String> row = new ArrayList<>(List.of(time.dayAndTime(at)));
        series.forEach(steps -> row.add(valueAt(at, steps)));
        return row;
    }

    /** A value holds until its interval ends. */
    private static String valueAt(Instant at, NavigableMap<Instant, Step> steps) {
        var before = steps.floorEntry(at);
        return before != null && before.getValue().interval().contains(at)
                ? Formats.current().number(before.getValue().value(), DECIMALS)
                : "";
    }

    private static NavigableMap<Instant, Step> byStart(Series series) {
        NavigableMap<Instant, Step> byStart = new TreeMap<>();
        switch (series) {
            case Series.Steps steps ->
                steps.steps().forEach(step -> byStart.put(step.interval().start(), step));
            case Series.Columns columns ->
                columns.steps().forEach(step -> byStart.put(step.interval().start(), step));
            case Series.Line line -> line.points().forEach(point -> byStart.put(point.at(), atOnly(point)));
        }
        return byStart;
    }

    /** A point of a line is known at its instant alone. */
    private static Step atOnly(Series.Point point) {
        return new Step(Interval.of(point.at(), Duration.ofMillis(1)), point.value());
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
