package io.hashwatt.ui.chart;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.chart.Panel.Band;
import io.hashwatt.ui.chart.Panel.Block;
import io.hashwatt.ui.chart.Panel.Intent;
import io.hashwatt.ui.chart.Panel.IntentRow;
import io.hashwatt.ui.chart.Panel.Intents;
import io.hashwatt.ui.chart.Panel.Lane;
import io.hashwatt.ui.chart.Panel.Lanes;
import io.hashwatt.ui.chart.Panel.Pattern;
import io.hashwatt.ui.chart.Panel.Plot;
import io.hashwatt.ui.chart.Panel.Strike;
import io.hashwatt.ui.chart.Series.Step;
import io.hashwatt.ui.chart.Series.Style;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan as a chart, with one of everything. */
public final class ChartSamples {

    private static final Instant FROM = Instant.parse("2026-10-22T09:30:00Z");
    private static final Instant NOW = Instant.parse("2026-10-22T21:38:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int SLOTS = 144;
    private static final int FIRST_UNKNOWN = 20;
    private static final int LAST_UNKNOWN = 24;
    private static final int NOW_SLOT = 48;

    private ChartSamples() {}

    public static TimeChart plan(int groups) {
        List<Panel> panels = List.of(prices(), intents(), lanes(groups), power());
        return new TimeChart(
                ZoneId.of("America/Chicago"),
                new Interval(FROM, FROM.plus(QUARTER.multipliedBy(SLOTS))),
                Optional.of(NOW),
                panels,
                "The price rises above the strikes from 17:00 to 20:00; all groups are off then.");
    }

    private static Plot prices() {
        List<Step> known = steps(0, NOW_SLOT + 1).stream()
                .filter(step -> isKnown(step.interval()))
                .toList();
        return Plot.of(
                        "$/MWh real-time, HB_SOUTH",
                        "$/MWh",
                        List.of(
                                new Series.Steps("day-ahead", ChartRole.REFERENCE, Style.REFERENCE, dayAhead()),
                                new Series.Steps("final", ChartRole.PRICE, Style.FINAL, known),
                                new Series.Steps(
                                        "estimated", ChartRole.ESTIMATE, Style.ESTIMATED, steps(NOW_SLOT + 1, SLOTS))))
                .with(3)
                .withBands(List.of(new Band(between(FIRST_UNKNOWN, LAST_UNKNOWN), ChartRole.NO_PRICE, "no price")))
                .withStrikes(List.of(
                        strike("Eco 57.3", ChartRole.LEVEL_2, "57.3"),
                        strike("Normal 38.9", ChartRole.LEVEL_3, "38.9"),
                        strike("Boost 26.1", ChartRole.LEVEL_4, "26.1")));
    }

    private static boolean isKnown(Interval interval) {
        return !interval.overlaps(between(FIRST_UNKNOWN, LAST_UNKNOWN));
    }

    private static Strike strike(String label, ChartRole role, String value) {
        return new Strike(label, role, List.of(new Step(between(0, SLOTS), new BigDecimal(value))));
    }

    private static Intents intents() {
        return new Intents(List.of(
                new IntentRow("Obligation", List.of(new Intent(between(56, 64), ChartRole.OBLIGATION, "ERS-30 call"))),
                new IntentRow(
                        "Override, works",
                        List.of(
                                new Intent(between(35, 39), ChartRole.OVERRIDE, "B2 off"),
                                new Intent(between(110, 122), ChartRole.MAINTENANCE, "C1 maintenance"))),
                new IntentRow(
                        "Calendar",
                        List.of(new Intent(between(70, 102), ChartRole.CALENDAR, "Quiet nights: B1 at most Normal")))));
    }

    private static Lanes lanes(int groups) {
        List<Lane> lanes = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            String name = (char) ('A' + g / 2 % 26) + "" + (1 + g % 2) + (g < 52 ? "" : "-" + g);
            lanes.add(new Lane("group-" + g, name, "S21 Pro", "1,420 miners", blocks(g)));
        }
        return new Lanes(lanes);
    }

    private static List<Block> blocks(int shift) {
        int off = NOW_SLOT + 1 + shift % 3;
        return List.of(
                block(0, FIRST_UNKNOWN, "1", ChartRole.LEVEL_4, Pattern.NONE, "Boost"),
                block(FIRST_UNKNOWN, LAST_UNKNOWN, "0.8", ChartRole.LEVEL_3, Pattern.DEFAULT, "Normal"),
                block(LAST_UNKNOWN, 30, "0.8", ChartRole.LEVEL_3, Pattern.NONE, "Normal"),
                block(30, 34, "0", ChartRole.OFF, Pattern.UNKNOWN, ""),
                block(34, 39, "0", ChartRole.OFF, Pattern.OVERRIDE, ""),
                block(39, off, "0.5", ChartRole.LEVEL_1, Pattern.NONE, "Eco"),
                block(off, 56, "0", ChartRole.OFF, Pattern.NONE, "off"),
                block(56, 64, "0", ChartRole.OFF, Pattern.OBLIGATION, ""),
                block(64, 100 + shift % 5, "1", ChartRole.LEVEL_4, Pattern.NONE, "Boost"),
                block(100 + shift % 5, SLOTS - 4, "0.8", ChartRole.LEVEL_3, Pattern.NONE, "Normal"),
                block(SLOTS - 4, SLOTS, "0.5", ChartRole.LEVEL_1, Pattern.NONE, "Eco"));
    }

    private static Block block(int from, int to, String height, ChartRole role, Pattern pattern, String label) {
        return new Block(
                between(from, to),
                new BigDecimal(height),
                role,
                pattern,
                from > NOW_SLOT,
                label,
                label + ", as planned");
    }

    private static Plot power() {
        List<Step> power = List.of(
                new Step(between(0, NOW_SLOT), new BigDecimal("22.4")),
                new Step(between(NOW_SLOT, 64), new BigDecimal("1.1")),
                new Step(between(64, SLOTS), new BigDecimal("23.1")));
        return Plot.of(
                        "Site power, MW",
                        "MW",
                        List.of(new Series.Steps("planned", ChartRole.LEVEL_3, Style.AREA, power)))
                .upTo(BigDecimal.valueOf(24));
    }

    private static List<Step> dayAhead() {
        List<Step> steps = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot += 4) {
            steps.add(new Step(between(slot, slot + 4), price(slot).add(BigDecimal.valueOf(3))));
        }
        return steps;
    }

    private static List<Step> steps(int from, int to) {
        List<Step> steps = new ArrayList<>();
        for (int slot = from; slot < to; slot++) {
            steps.add(new Step(between(slot, slot + 1), price(slot)));
        }
        return steps;
    }

    /** High in the evening, below zero around noon of the next day. */
    private static BigDecimal price(int slot) {
        int evening = Math.max(0, 130 - (slot - 57) * (slot - 57) * 2);
        int noon = slot > 120 && slot < 134 ? -32 : 0;
        return BigDecimal.valueOf(2000L + (slot * 37 % 11) * 100L, 2).add(BigDecimal.valueOf(evening + noon));
    }

    private static Interval between(int from, int to) {
        return new Interval(FROM.plus(QUARTER.multipliedBy(from)), FROM.plus(QUARTER.multipliedBy(to)));
    }
}
