package io.hashwatt.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Columns that line up. A header may have several lines; the last column, if it is text, breaks where the line ends. */
public final class TextTable {

    private static final String WIDE_GAP = "  ";
    private static final String NARROW_GAP = " ";
    private static final int NARROWEST_TEXT = 20;

    private record Row(List<String> cells, UnaryOperator<String> emphasis, boolean isLinedUp) {}

    private final List<Boolean> rightAligned = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** A column of texts. */
    public TextTable text() {
        rightAligned.add(false);
        return this;
    }

    /** So many columns of numbers. */
    public TextTable numbers(int count) {
        for (int i = 0; i < count; i++) {
            rightAligned.add(true);
        }
        return this;
    }

    public TextTable row(String... cells) {
        return row(UnaryOperator.identity(), cells);
    }

    /** @param emphasis applied to each line as a whole, so that it does not disturb the widths */
    public TextTable row(UnaryOperator<String> emphasis, String... cells) {
        if (cells.length != rightAligned.size()) {
            throw new IllegalArgumentException("a row has a cell for each column: " + List.of(cells));
        }
        rows.add(new Row(List.of(cells), emphasis, true));
        return this;
    }

    /** @param columns how wide a line may be */
    public List<String> lines(int columns) {
        int[] widths = widths();
        String gap = fits(widths, columns) ? WIDE_GAP : NARROW_GAP;
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> parts = row.isLinedUp() ? lineUp(row, widths, gap, columns) : row.cells();
            parts.forEach(line -> lines.add(row.emphasis().apply(line)));
        }
        return lines;
    }

    /** A line across all columns. */
    public TextTable heading(String line) {
        rows.add(new Row(List.of(line), UnaryOperator.identity(), false));
        return this;
    }

    private int[] widths() {
        int[] widths = new int[rightAligned.size()];
        for (Row row : rows) {
            for (int i = 0; row.isLinedUp() && i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.cells().get(i)));
            }
        }
        return widths;
    }

    private boolean fits(int[] widths, int columns) {
        int last = widths.length - 1;
        int needed = rightAligned.get(last) ? widths[last] : Math.min(widths[last], NARROWEST_TEXT);
        for (int i = 0; i < last; i++) {
            needed += widths[i] + WIDE_GAP.length();
        }
        return needed <= columns;
    }

    private List<String> lineUp(Row row, int[] widths, String gap, int columns) {
        StringBuilder line = new StringBuilder();
        int last = widths.length - 1;
        for (int i = 0; i < last; i++) {
            line.append(padded(row.cells().get(i), widths[i], rightAligned.get(i)))
                    .append(gap);
        }
        if (rightAligned.get(last)) {
            return List.of(line + padded(row.cells().get(last), widths[last], true));
        }
        int room = Math.max(NARROWEST_TEXT, columns - line.length());
        List<String> lines = new ArrayList<>();
        for (String part : Wrapping.wrap(row.cells().get(last), room)) {
            lines.add((line + part).stripTrailing());
            line.replace(0, line.length(), " ".repeat(line.length()));
        }
        return lines;
    }

    private static String padded(String cell, int width, boolean right) {
        String padding = " ".repeat(width - width(cell));
        return right ? padding + cell : cell + padding;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
