package io.hashwatt.ui.chart;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A part of a time chart, above or below others on the same axis. */
public sealed interface Panel {

    /**
     * Values over time.
     *
     * @param title above it, with the unit: {@code $/MWh real-time, HB_SOUTH}
     * @param unit for the pointer
     * @param share of the height, in comparison with other plots
     * @param bands where something holds or is missing, with a label
     * @param strikes limits, labelled at the right edge
     * @param clip values above this are cut off and say so; empty: as high as needed
     * @param top where the scale ends, a capacity for instance; empty: at a round number above all values
     */
    record Plot(
            String title,
            String unit,
            int share,
            List<Series> series,
            List<Band> bands,
            List<Strike> strikes,
            Optional<BigDecimal> clip,
            Optional<BigDecimal> top)
            implements Panel {

        public Plot {
            series = List.copyOf(series);
            bands = List.copyOf(bands);
            strikes = List.copyOf(strikes);
        }

        public static Plot of(String title, String unit, List<Series> series) {
            return new Plot(title, unit, 1, series, List.of(), List.of(), Optional.empty(), Optional.empty());
        }

        public Plot with(int newShare) {
            return new Plot(title, unit, newShare, series, bands, strikes, clip, top);
        }

        public Plot withBands(List<Band> newBands) {
            return new Plot(title, unit, share, series, newBands, strikes, clip, top);
        }

        public Plot withStrikes(List<Strike> newStrikes) {
            return new Plot(title, unit, share, series, bands, newStrikes, clip, top);
        }

        public Plot upTo(BigDecimal newTop) {
            return new Plot(title, unit, share, series, bands, strikes, clip, Optional.of(newTop));
        }

        public Plot clippedAt(BigDecimal most) {
            return new Plot(title, unit, share, series, bands, strikes, Optional.of(most), top);
        }
    }

    /** A stretch of a plot with a meaning: no price, estimated, an obligation. */
    record Band(Interval interval, ChartRole role, String label) {}

    /** A limit in the plot's unit. @param label at the right edge: {@code Eco 57.3} */
    record Strike(String label, ChartRole role, List<Series.Step> steps) {
        public Strike {
            steps = List.copyOf(steps);
        }
    }

    /** What people and markets demanded: a row per class, the highest on top. */
    record Intents(List<IntentRow> rows) implements Panel {
        public Intents {
            rows = List.copyOf(rows);
        }
    }

    record IntentRow(String name, List<Intent> intents) {
        public IntentRow {
            intents = List.copyOf(intents);
        }
    }

    record Intent(Interval interval, ChartRole role, String label) {}

    /** One lane per group. */
    record Lanes(List<Lane> lanes) implements Panel {
        public Lanes {
            lanes = List.copyOf(lanes);
        }
    }

    /**
     * @param id comes back when one of its blocks is chosen
     * @param model beside the name, grey; may be empty
     * @param detail below the name, grey; may be empty
     */
    record Lane(String id, String name, String model, String detail, List<Block> blocks) {
        public Lane {
            blocks = List.copyOf(blocks);
        }
    }

    /** What is drawn over a block to say why. */
    enum Pattern {
        NONE,
        OBLIGATION,
        OVERRIDE,
        MAINTENANCE,
        UNKNOWN,
        /** The default level, for want of a price. */
        DEFAULT
    }

    /**
     * Equal neighbours are best given as one.
     *
     * @param height 0, off, to 1, the most the group can
     * @param ahead not yet the case: paler
     * @param label the level; drawn where it fits
     * @param tip what is read at the pointer and by screen readers
     */
    record Block(
            Interval interval,
            BigDecimal height,
            ChartRole role,
            Pattern pattern,
            boolean ahead,
            String label,
            String tip) {}
}
