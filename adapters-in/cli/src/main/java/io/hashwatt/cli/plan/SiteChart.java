package io.hashwatt.cli.plan;

import io.hashwatt.cli.chart.BlockChart;
import io.hashwatt.cli.chart.Step;
import io.hashwatt.cli.chart.TimeAxis;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The power price over time, and below it the level of each group, on one time axis. */
final class SiteChart {

    private static final int PRICE_HEIGHT = 4;
    private static final int LABEL = 16;
    private static final int MOST_GROUPS = 12;

    private final List<GroupPlan> plans;
    private final Interval window;
    private final int width;

    SiteChart(List<GroupPlan> plans, Interval window, int columns) {
        this.plans = plans;
        this.window = window;
        this.width = columns - LABEL - 2;
    }

    List<String> lines(ZoneId zone, String priceUnit) {
        List<String> lines = new ArrayList<>();
        addPrices(lines, priceUnit);
        plans.stream().limit(MOST_GROUPS).forEach(plan -> lines.add(levels(plan)));
        lines.add((" ".repeat(LABEL + 2) + TimeAxis.line(window, zone, width)).stripTrailing());
        return lines;
    }

    private void addPrices(List<String> lines, String unit) {
        List<Step> steps = new ArrayList<>();
        for (Slot slot : plans.getFirst().grid().slots()) {
            if (slot.interval().overlaps(window)) {
                steps.add(new Step(
                        slot.interval(),
                        slot.power() == null ? null : slot.power().perMwh()));
            }
        }
        List<BigDecimal> known =
                steps.stream().map(Step::value).filter(Objects::nonNull).toList();
        String highest = known.stream()
                .max(BigDecimal::compareTo)
                .map(price -> Numbers.rounded(price, 2))
                .orElse("–");
        String lowest = known.stream()
                .min(BigDecimal::compareTo)
                .map(price -> Numbers.rounded(price, 2))
                .orElse("–");
        List<String> chart = BlockChart.of(steps, window, width).lines(PRICE_HEIGHT);
        for (int line = 0; line < PRICE_HEIGHT; line++) {
            String label = switch (line) {
                case 0 -> highest;
                case 1 -> unit;
                case PRICE_HEIGHT - 1 -> lowest;
                default -> "";
            };
            lines.add(labelled(label, chart.get(line)));
        }
    }

    private String levels(GroupPlan plan) {
        List<Step> steps = new ArrayList<>();
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            Interval interval = plan.grid().slot(slot).interval();
            if (interval.overlaps(window)) {
                steps.add(new Step(interval, BigDecimal.valueOf(plan.level(slot))));
            }
        }
        BigDecimal top = BigDecimal.valueOf(plan.group().topLevel());
        String chart = BlockChart.of(steps, window, width).linesUpTo(top, 1).getFirst();
        return labelled(Quoted.escaped(plan.group().name()), chart);
    }

    private static String labelled(String label, String chart) {
        String cut = label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…";
        return (" ".repeat(LABEL - cut.length()) + cut + " │" + chart).stripTrailing();
    }
}
