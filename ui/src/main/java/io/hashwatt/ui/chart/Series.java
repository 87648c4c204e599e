package io.hashwatt.ui.chart;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A line in a plot. */
public sealed interface Series {

    String name();

    ChartRole role();

    /** How sure its values are, and what it is for. */
    enum Style {
        /** Solid, with a light area below; below zero the area says that one is paid to run. */
        FINAL,
        /** Solid, without an area. */
        PLAIN,
        /** Dashed and hatched. */
        ESTIMATED,
        /** Thin: something to compare with. */
        REFERENCE,
        /** Solid, with an area in its own colour: power. */
        AREA
    }

    /** Values that hold for an interval. Where none is known there is no step, and a hole in the line. */
    record Steps(String name, ChartRole role, Style style, List<Step> steps) implements Series {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** @param tip what is read at the pointer; empty: name, value and unit */
    record Step(Interval interval, BigDecimal value, String tip) {
        public Step(Interval interval, BigDecimal value) {
            this(interval, value, "");
        }
    }

    /** Values at instants, joined: sums over time. */
    record Line(String name, ChartRole role, List<Point> points) implements Series {
        public Line {
            points = List.copyOf(points);
        }
    }

    record Point(Instant at, BigDecimal value, String tip) {
        public Point(Instant at, BigDecimal value) {
            this(at, value, "");
        }
    }

    /** Columns that stand on zero, one per interval. */
    record Columns(String name, ChartRole role, List<Step> steps) implements Series {
        public Columns {
            steps = List.copyOf(steps);
        }
    }
}
