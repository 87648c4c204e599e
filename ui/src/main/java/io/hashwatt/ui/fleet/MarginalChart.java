package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.ui.chart.ChartFrame;
import io.hashwatt.ui.chart.ChartRole;
import io.hashwatt.ui.chart.CurveChart;
import io.hashwatt.ui.chart.CurveChart.Curve;
import io.hashwatt.ui.chart.CurveChart.Point;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the last watts of each step bring: the higher the step, the sooner a price makes it stop. */
final class MarginalChart {

    private MarginalChart() {}

    static ChartFrame of(MinerGroup group, List<LevelStep> steps) {
        return new ChartFrame(T.of("fleet.marginal"))
                .show(data(group, steps))
                .legend(
                        Legend.level(LevelShade.of(group.topLevel(), group.topLevel()), T.of("fleet.marginal.step")),
                        Legend.thinLine(T.of("fleet.marginal.average")));
    }

    static CurveChart data(MinerGroup group, List<LevelStep> steps) {
        List<Curve> curves = new ArrayList<>();
        for (LevelStep step : steps) {
            step.marginal()
                    .ifPresent(value -> curves.add(new Curve(
                            GroupWords.levelName(step.level(), step.number()),
                            ChartRole.of(LevelShade.of(step.number(), group.topLevel())),
                            true,
                            step(watts(steps.get(step.number() - 1)), watts(step), value, label(group, step, value)))));
        }
        curves.add(new Curve(T.of("fleet.marginal.average"), ChartRole.REFERENCE, false, averages(steps)));
        return new CurveChart(T.of("fleet.marginal.x"), T.of("fleet.marginal.y"), curves, summary(steps));
    }

    private static List<Point> step(BigDecimal from, BigDecimal to, BigDecimal value, String label) {
        return List.of(new Point(from, value, ""), new Point(to, value, label));
    }

    /** Where there are many levels their names would cover each other: the first and the last are named. */
    private static String label(MinerGroup group, LevelStep step, BigDecimal value) {
        boolean named = group.topLevel() <= 4 || step.number() == 1 || step.number() == group.topLevel();
        return named
                ? GroupWords.levelName(step.level(), step.number()) + " "
                        + Formats.current().number(value, 1)
                : "";
    }

    private static List<Point> averages(List<LevelStep> steps) {
        return steps.stream()
                .flatMap(step -> step.average().map(value -> new Point(watts(step), value, "")).stream())
                .toList();
    }

    private static String summary(List<LevelStep> steps) {
        Formats formats = Formats.current();
        List<BigDecimal> known = steps.stream()
                .map(LevelStep::marginal)
                .flatMap(Optional::stream)
                .toList();
        return known.isEmpty()
                ? T.of("fleet.marginal.nothing")
                : T.of(
                        "fleet.marginal.summary",
                        formats.efficiency(known.getFirst()),
                        formats.efficiency(known.getLast()));
    }

    private static BigDecimal watts(LevelStep step) {
        return step.level().power().watts();
    }
}
