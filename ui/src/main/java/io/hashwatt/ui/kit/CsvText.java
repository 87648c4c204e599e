package io.hashwatt.ui.kit;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of comma-separated text for spreadsheets. */
public final class CsvText {

    private CsvText() {}

    /** One row with its line end. */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What a spreadsheet would take for a formula is text; numbers, which may be negative, are not touched. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r].*") || text.matches("(?s)-[^0-9].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
