package io.hashwatt.cli.chart;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A chart of steps over time, a few lines high. A column shows the mean over its share of the time; where nothing is
 * known it stays empty but for a dot at the bottom.
 */
public final class BlockChart {

    private static final String BLOCKS = " ▁▂▃▄▅▆▇█";
    private static final int EIGHTHS = 8;
    private static final char NOT_KNOWN = '·';

    private final double[] means;

    private BlockChart(double[] means) {
        this.means = means;
    }

    /** @param steps in order of time, without overlaps */
    public static BlockChart of(List<Step> steps, Interval window, int columns) {
        double[] weighted = new double[columns];
        double[] weights = new double[columns];
        double start = window.start().toEpochMilli();
        double perColumn = window.length().toMillis() / (double) columns;
        for (Step step : steps) {
            BigDecimal value = step.value();
            if (value != null) {
                double from = (step.interval().start().toEpochMilli() - start) / perColumn;
                double to = (step.interval().end().toEpochMilli() - start) / perColumn;
                add(value.doubleValue(), Math.max(0, from), Math.min(columns, to), weighted, weights);
            }
        }
        for (int i = 0; i < columns; i++) {
            weighted[i] = weights[i] > 0 ? weighted[i] / weights[i] : Double.NaN;
        }
        return new BlockChart(weighted);
    }

    private static void add(double value, double from, double to, double[] weighted, double[] weights) {
        for (int column = (int) from; column < to; column++) {
            double share = Math.min(to, column + 1.0) - Math.max(from, column);
            weighted[column] += value * share;
            weights[column] += share;
        }
    }

    /** From the top line to the bottom; the scale goes from the lowest to the highest mean. */
    public List<String> lines(int height) {
        double low = known().min().orElse(0);
        double high = known().max().orElse(0);
        return lines(height, low, high);
    }

    /** The same on a scale from 0 to {@code high}. */
    public List<String> linesUpTo(BigDecimal high, int height) {
        return lines(height, 0, high.doubleValue());
    }

    private List<String> lines(int height, double low, double high) {
        List<String> lines = new ArrayList<>();
        for (int line = height - 1; line >= 0; line--) {
            StringBuilder text = new StringBuilder();
            for (double mean : means) {
                text.append(block(mean, low, high, line, height));
            }
            lines.add(text.toString());
        }
        return lines;
    }

    private static char block(double mean, double low, double high, int line, int height) {
        if (Double.isNaN(mean)) {
            return line == 0 ? NOT_KNOWN : ' ';
        }
        double share = high > low ? (mean - low) / (high - low) : 1.0 / EIGHTHS;
        // The lowest value is seen too: as the thinnest block.
        long eighths = 1 + Math.round(share * (EIGHTHS * height - 1));
        return BLOCKS.charAt(Math.clamp(eighths - (long) line * EIGHTHS, 0, EIGHTHS));
    }

    private java.util.stream.DoubleStream known() {
        return Arrays.stream(means).filter(mean -> !Double.isNaN(mean));
    }
}
