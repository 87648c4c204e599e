package io.hashwatt.ui.backtest;

import com.vaadin.flow.component.Component;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.ui.chart.ChartFrame;
import io.hashwatt.ui.chart.Panel;
import io.hashwatt.ui.chart.Series;
import io.hashwatt.ui.chart.TimeChart;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the gains of the policies that can be run came about over time. */
final class GainsChart {

    private GainsChart() {}

    /** Empty where days are not known. */
    static Optional<Section> of(BacktestResult result) {
        ZoneId zone = result.summary().zone();
        LocalDays calendar = new LocalDays(zone);
        Interval period = result.job().period();
        List<Series> lines = new ArrayList<>();
        List<Component> legend = new ArrayList<>();
        for (Figures figures : result.byProfit()) {
            if (figures.policy() != Policy.PERFECT && figures.policy() != Policy.ALWAYS_ON) {
                DailyGains.of(result, figures).ifPresent(gains -> {
                    lines.add(new Series.Line(
                            T.of(figures.policy()),
                            PolicyWords.role(figures.policy()),
                            gains.summedUp(period.start(), period.end(), calendar)));
                    legend.add(PolicyWords.legend(figures.policy()));
                });
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(section(result, lines, legend));
    }

    private static Section section(BacktestResult result, List<Series> lines, List<Component> legend) {
        String unit = Formats.symbol(result.summary().currency());
        TimeChart chart = new TimeChart(
                result.summary().zone(),
                result.job().period(),
                Optional.empty(),
                List.of(Panel.Plot.of(T.of("backtest.chart.axis", unit), unit, lines)),
                alternative(result));
        ChartFrame frame = new ChartFrame(T.of("backtest.chart")).show(chart);
        frame.legend(legend.toArray(Component[]::new));
        return new Section(T.of("backtest.chart"), frame).growing();
    }

    private static String alternative(BacktestResult result) {
        return T.of(
                "backtest.chart.alternative",
                SiteTime.in(result.summary().zone()).dates(result.job().period()));
    }
}
