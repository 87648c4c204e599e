package io.hashwatt.ui.fleet;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in rows and cells, as RFC 4180 and spreadsheets write it. Which separator a file has is told by its first line: a
 * comma, a semicolon or a tab.
 */
final class Csv {

    /**
     * @param line where it begins, from 1
     * @param closed false: the file ends inside of quotes that were opened in this row
     */
    record Row(int line, List<String> cells, boolean closed) {}

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begunAt = 1;
    private int at;

    private Csv(String text) {
        this.text = text;
        this.separator = separatorOf(text);
    }

    static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        for (char candidate : new char[] {'\t', ';'}) {
            if (first.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    /** Without rows that are empty. A byte order mark at the front is none of the text. */
    static List<Row> read(String text) {
        Csv csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        csv.read();
        return csv.rows;
    }

    /** One row with its line end; cells that need it are in quotes. */
    static String row(List<String> cells) {
        return String.join(",", cells.stream().map(Csv::quoted).toList()) + "\r\n";
    }

    private static String quoted(String cell) {
        boolean needed =
                cell.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\t' || c == '\r' || c == '\n')
                        || !cell.equals(cell.strip());
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && cell.isEmpty()) {
                readQuoted();
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow(true);
                begunAt = ++line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endRow(true);
    }

    private void readQuoted() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(text.charAt(at++));
            } else {
                return;
            }
        }
        endRow(false);
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow(boolean closed) {
        if (!cells.isEmpty() || !cell.isEmpty()) {
            endCell();
            if (!closed || cells.stream().anyMatch(text -> !text.isBlank())) {
                rows.add(new Row(begunAt, cells, closed));
            }
            cells = new ArrayList<>();
        }
    }
}
