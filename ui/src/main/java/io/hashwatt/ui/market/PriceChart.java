package io.hashwatt.ui.market;

import com.vaadin.flow.component.Component;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.ui.chart.ChartFrame;
import io.hashwatt.ui.chart.ChartRole;
import io.hashwatt.ui.chart.Panel;
import io.hashwatt.ui.chart.Panel.Band;
import io.hashwatt.ui.chart.Panel.Strike;
import io.hashwatt.ui.chart.Series;
import io.hashwatt.ui.chart.Series.Step;
import io.hashwatt.ui.chart.Series.Style;
import io.hashwatt.ui.chart.TimeChart;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a series over a period, and how they compare with what miners can pay. */
final class PriceChart {

    private final SeriesDetail detail;
    private final List<BreakEven> breakEven;
    private final SeriesWords words;

    /** @param breakEven of a group; empty: of none */
    PriceChart(SeriesDetail detail, List<BreakEven> breakEven, SeriesWords words) {
        this.detail = detail;
        this.breakEven = breakEven;
        this.words = words;
    }

    ChartFrame frame() {
        ChartFrame frame = new ChartFrame(detail.digest().series().name())
                .show(picture())
                .legend(legend().toArray(Component[]::new));
        frame.addClassName("hw-market-chart");
        return frame;
    }

    private TimeChart picture() {
        Panel.Plot plot = Panel.Plot.of(words.unit(), words.unit(), lines())
                .withBands(bands())
                .withStrikes(strikes());
        return new TimeChart(
                words.time().zone(),
                detail.window(),
                Optional.of(detail.digest().now()).filter(detail.window()::contains),
                List.of(plot),
                summary());
    }

    private List<Series> lines() {
        String name = detail.digest().series().name();
        return Stream.of(
                        line(name, ChartRole.PRICE, Style.PLAIN, null),
                        line(name, ChartRole.PRICE, Style.FINAL, Finality.FINAL),
                        line(T.of("market.finality.preliminary"), ChartRole.PRICE, Style.PLAIN, Finality.PRELIMINARY),
                        line(
                                T.of("market.finality.estimated"),
                                ChartRole.ESTIMATE,
                                Style.ESTIMATED,
                                Finality.ESTIMATED))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Series> line(String name, ChartRole role, Style style, @Nullable Finality finality) {
        List<Step> steps = detail.values().stream()
                .filter(value -> value.finality() == finality)
                .map(value -> new Step(value.interval(), words.inChart(value.value()), words.tip(value)))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Series.Steps(name, role, style, steps));
    }

    private List<Band> bands() {
        return detail.completeness().gaps().stream()
                .map(gap -> new Band(gap, ChartRole.NO_PRICE, T.of("market.chart.gap")))
                .toList();
    }

    private List<Strike> strikes() {
        return breakEven.stream()
                .filter(level -> !level.prices().isEmpty())
                .map(level -> new Strike(
                        level.name() + " "
                                + words.breakEven(level.prices().getLast().value()),
                        ChartRole.of(shade(level)),
                        level.prices().stream()
                                .map(price -> new Step(price.interval(), price.value()))
                                .toList()))
                .toList();
    }

    private LevelShade shade(BreakEven level) {
        return LevelShade.of(level.level(), breakEven.size());
    }

    private List<Component> legend() {
        List<Component> entries = new ArrayList<>();
        if (has(value -> value.finality() == Finality.FINAL)) {
            entries.add(Legend.finalLine(T.of("market.finality.final")));
        }
        if (has(value -> value.finality() == Finality.PRELIMINARY)) {
            entries.add(Legend.line(T.of("market.finality.preliminary")));
        }
        if (has(value -> value.finality() == Finality.ESTIMATED)) {
            entries.add(Legend.dashedLine(T.of("market.finality.estimated")));
        }
        if (detail.isPaidToRun()) {
            entries.add(Legend.negative(T.of("kit.chart.paid")));
        }
        for (BreakEven level : breakEven) {
            entries.add(Legend.level(shade(level), legend(level)));
        }
        return entries;
    }

    private String legend(BreakEven level) {
        return level.prices().isEmpty()
                ? T.of("market.breakEven.unknown", level.name())
                : T.of(
                        "market.breakEven.below",
                        level.name(),
                        words.value(level.prices().getLast().value()));
    }

    private boolean has(Predicate<SeriesValue> wanted) {
        return detail.values().stream().anyMatch(wanted);
    }

    private String summary() {
        String name = detail.digest().series().name();
        String from = words.time().dateAndTime(detail.window().start());
        String to = words.time().dateAndTime(detail.window().end());
        Optional<String> lowest = detail.lowest().map(value -> words.value(value.value()));
        Optional<String> highest = detail.highest().map(value -> words.value(value.value()));
        return lowest.flatMap(low -> highest.map(high -> T.of("market.chart.summary", name, from, to, low, high)))
                .orElseGet(() -> T.of("market.chart.nothing", name, from, to));
    }
}
